"""No item waits for an item that waits for it."""

from collections.abc import Iterator
from datetime import date
from graphlib import CycleError, TopologicalSorter

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    known = overview.items
    waits = {item.id: {name for name in item.after if name in known and name != item.id} for item in known.values()}
    while circle := circle_in(waits):
        start = circle.index(min(circle))
        first, *others = circle[start:] + circle[:start]
        yield Finding(
            known[first].after_place,
            f'"{first}" waits for {", which waits for ".join((*others, first))}',
            "remove one of these ids; nobody could begin.",
        )
        waits[first].discard((*others, first)[0])


def circle_in(waits: dict[str, set[str]]) -> list[str]:
    """Return ids of which each waits for the next and the last for the first, empty if there are none."""
    try:
        TopologicalSorter(waits).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        return circle[:0:-1]
    return []
