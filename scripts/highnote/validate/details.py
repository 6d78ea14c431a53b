"""The details that items, laws and choices may have, and which of them an author meant by one that is misspelt."""

from collections.abc import Iterable

from highnote.model.written import Detail
from highnote.validate.near import near_name

ITEM = (
    "owner",
    "when",
    "level",
    "done when",
    "why",
    "template",
    "after",
    "applies",
    "emergency",
    "fixed",
    "client",
    "client does",
    "look again",
)
ITEM_ELSEWHERE = (*ITEM, "phase")
LAW = ("source", "jurisdiction", "so")
CHOICE = ("why",)


def given(details: Iterable[Detail], known: tuple[str, ...]) -> frozenset[str]:
    """Return the names of details that are there, those included that are only misspelt."""
    names = frozenset(detail.name for detail in details)
    missing = frozenset(known) - names
    return names.union(near_name(name, missing) for name in names.difference(known) if missing)
