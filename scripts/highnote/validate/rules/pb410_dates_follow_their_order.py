"""An item is not due before an item that it waits for."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.model.when import When
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for item in library.items():
        for name in item.after:
            before = library.items_by_id.get(name)
            if before and before is not item and due_too_early(item.when, before.when):
                due, first = item.written.value("when"), before.written.value("when")
                yield Finding(
                    item.written.value_place("when"),
                    f'"{item.id}" is due at {due} and waits for "{name}", which is due at {first}',
                    "move one of the dates, or remove the id behind “after”.",
                )


def due_too_early(when: When | None, before: When | None) -> bool:
    """Tell whether something ends before what it waits for begins; dates of two anchors cannot be compared."""
    if not when or not before or "weekly" in (when.kind, before.kind):
        return False
    last, first = when.points[-1], before.points[0]
    return last.anchor == first.anchor and last.unit == first.unit and last.amount < first.amount
