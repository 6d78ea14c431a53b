"""A scene offers two or three choices that differ in their words and do not all lead to one place."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Play
from highnote.model.plays import Scene, scenes_of
from highnote.problem import Finding

FEWEST, MOST = 2, 3


def check_play(play: Playbook[Play]) -> Iterator[Finding]:
    for scene in scenes_of(play):
        if not scene.is_ending:
            yield from faults_of(scene)


def faults_of(scene: Scene) -> Iterator[Finding]:
    """Yield what is wrong with the choices of a scene."""
    called, count = scene.id or scene.title, len(scene.turns)
    if not FEWEST <= count <= MOST:
        wrong = f'"{called}" offers {count or "no"} choice{"" if count == 1 else "s"}'
        yield Finding(scene.place, wrong, "offer two or three; end a path below the heading Endings.")
        return
    words = [turn.text.casefold() for turn in scene.turns]
    for at, turn in enumerate(scene.turns):
        if words.index(words[at]) != at:
            yield Finding(turn.place, f'"{called}" offers "{turn.text}" twice', "write another choice, or remove one.")
    targets = {turn.to for turn in scene.turns}
    if len(targets) == 1 and targets != {""}:
        wrong = f'every choice of "{called}" leads to "{scene.turns[0].to}"'
        yield Finding(scene.place, wrong, "lead one of them elsewhere; a choice changes what comes.")
