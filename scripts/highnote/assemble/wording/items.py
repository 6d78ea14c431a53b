"""Says what an item and a gate tell a reader: who, when, how much it matters, and what is different about it."""

from collections.abc import Sequence
from typing import NamedTuple

from highnote.assemble.wording.dates import when_words
from highnote.assemble.wording.names import level_words, role_name
from highnote.assemble.wording.sentences import joined, lowered
from highnote.model import Item, Library
from highnote.model.kinds import Gate

CANNOT_BE_SKIPPED = "This gate cannot be skipped."
AFTER_A_NO = "After a no, stop: do what stands below the question, then ask it again."


class Fact(NamedTuple):
    """One thing that an item tells of itself: its kind, as styles know it, and its words."""

    kind: str
    words: str


def facts_of(item: Item, library: Library) -> list[Fact]:
    """Return who does an item, when, how much it matters, and what no date may change."""
    facts = [
        Fact("owner", role_name(library, item.owner)),
        Fact("when", when_words(item.when)),
        Fact("level", level_words(item.level)),
        Fact("emergency", "First 24 hours of an emergency" if item.emergency else ""),
        Fact("fixed", "Never compressed" if item.fixed else ""),
    ]
    return [fact for fact in facts if fact.words]


def look_again_words(days: Sequence[int]) -> str:
    """Say on which days after the last day an item is looked at again; empty if on none."""
    return f"{joined([str(day) for day in days])} days after the last day" if days else ""


def gate_title(gate: Gate) -> str:
    """Name a gate."""
    return f"Gate: {lowered(gate.title)}"


def signed_by(gate: Gate, library: Library) -> str:
    """Say who signs a gate."""
    return f"Signed by: {role_name(library, gate.signed_by)}"
