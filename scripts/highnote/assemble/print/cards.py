"""Gathers the cards of role-plays, for the lead, the other side and the observer, and the score sheet."""

from collections.abc import Iterator

from highnote.assemble.documents.blocks import blocks_of
from highnote.assemble.print.checklists import sheet
from highnote.assemble.print.lessons import TOP
from highnote.assemble.print.typeset import Sheet
from highnote.assemble.print.typst_blocks import TypstBlocks
from highnote.model import Playbook
from highnote.model.kinds import Lesson
from highnote.model.role_plays import (
    ACTIVITY,
    CHARACTERS,
    HIDDEN,
    PASSES,
    PRACTISES,
    SCENE,
    TENSION,
    RolePlay,
    role_plays_of,
    rubric_of,
)

LEAD = "The lead"
OTHER_SIDE = "The other side"
OBSERVER = "The observer"
ORDERS = {
    LEAD: "Read this, and fill in the conversation card. You have 2 minutes. Then play for 12.",
    OTHER_SIDE: "Show this to no one. Answer as a real person would. You may say “stop” at any time.",
    OBSERVER: "Stay silent. Write down exact words, and the minute of the decision.",
}
LABELS = {
    LEAD: (SCENE, CHARACTERS, TENSION, PRACTISES),
    OTHER_SIDE: (SCENE, CHARACTERS, HIDDEN),
    OBSERVER: (SCENE, PRACTISES, PASSES),
}


def cards(book: Playbook[Lesson], version: str) -> Sheet:
    """Gather the cards of a lesson, two to a page to be cut apart, and the score sheet."""
    section = book.section(ACTIVITY)
    rubric = rubric_of(section)
    return sheet(book, version) | {
        "kicker": f"Role-play cards {book.id}",
        "cards": [card for play in role_plays_of(section) for card in cards_of(play)],
        "most": rubric.most if rubric else 0,
        "rubric": [
            {"number": line.number, "what": line.what, "anchors": list(line.anchors), "otherwise": line.otherwise}
            for line in (rubric.lines if rubric else ())
        ],
        "fails": list(rubric.fails) if rubric else [],
    }


def cards_of(play: RolePlay) -> Iterator[Sheet]:
    """Yield the three cards of one role-play."""
    for role, labels in LABELS.items():
        parts = [part_on_card(play, label) for label in labels if play.part(label)]
        yield {"role": role, "id": play.id, "title": play.title, "order": ORDERS[role], "parts": parts}


def part_on_card(play: RolePlay, label: str) -> Sheet:
    """Gather a part of a role-play; what the lead practises goes on with its label as one sentence."""
    blocks = TypstBlocks().blocks(blocks_of(play.part(label), TOP))
    return {"label": label, "blocks": blocks, "runs_on": label == PRACTISES}
