"""Gathers what stands on the sheets of a play: its scenes, and behind them, apart, what follows each choice."""

from collections.abc import Sequence
from dataclasses import replace

from highnote.assemble.documents.blocks import blocks_of
from highnote.assemble.documents.runs import runs_of
from highnote.assemble.print.checklists import sheet
from highnote.assemble.print.typeset import Sheet
from highnote.assemble.print.typst_blocks import TypstBlocks
from highnote.assemble.wording.plays import OUTCOME_WORDS, SAYS_WORDS
from highnote.model import Playbook
from highnote.model.kinds import Play
from highnote.model.markdown import Node
from highnote.model.plays import ASK, SAYS, THEN, Scene, Turn, letter_of, scenes_of

TOP = 3


def play_sheet(play: Playbook[Play], version: str) -> Sheet:
    """Gather a play; scenes are numbered as they stand, so that a reader can turn to them."""
    scenes = scenes_of(play)
    numbers = {scene.id: str(number) for number, scene in enumerate(scenes, start=1)}
    start = play.section("Who you are")
    return sheet(play, version) | {
        "kicker": f"Play {play.id}",
        "summary": play.front.summary,
        "who": TypstBlocks().blocks(blocks_of(with_warnings(start.nodes), TOP)) if start else [],
        "says": SAYS_WORDS,
        "scenes": [scene_on_sheet(scene, numbers) for scene in scenes if not scene.is_ending],
        "endings": [ending_on_sheet(scene, numbers) for scene in scenes if scene.is_ending],
    }


def with_warnings(nodes: Sequence[Node]) -> tuple[Node, ...]:
    """Let a warning stand among the words; in a document such a note speaks to its writer, and is left out."""
    return tuple(replace(node, details=None) if node.kind == "BlockQuote" else node for node in nodes)


def scene_on_sheet(scene: Scene, numbers: dict[str, str]) -> Sheet:
    """Gather a scene with its choices, each with the code under which it is told on."""
    return told(scene, numbers) | {"turns": [turn_on_sheet(turn, scene, numbers) for turn in scene.turns]}


def turn_on_sheet(turn: Turn, scene: Scene, numbers: dict[str, str]) -> Sheet:
    """Gather a choice, what follows, and the number of the scene to go to."""
    runs = TypstBlocks().runs
    return {
        "code": f"{numbers[scene.id]}{letter_of(scene, turn)}",
        "runs": runs(runs_of(turn.text.nodes)),
        "then": runs(runs_of(turn.phrase(THEN).nodes)),
        "says": runs(runs_of(turn.phrase(SAYS).nodes)),
        "to": numbers.get(turn.to, turn.to),
    }


def ending_on_sheet(scene: Scene, numbers: dict[str, str]) -> Sheet:
    """Gather an ending."""
    ask = TypstBlocks().runs(runs_of(scene.phrase(ASK).nodes))
    return told(scene, numbers) | {"outcome": OUTCOME_WORDS.get(scene.outcome, ""), "ask": ask}


def told(scene: Scene, numbers: dict[str, str]) -> Sheet:
    """Gather what a scene and an ending share."""
    blocks = TypstBlocks().blocks(blocks_of(scene.text, TOP))
    return {"number": numbers.get(scene.id, ""), "title": scene.title, "blocks": blocks}
