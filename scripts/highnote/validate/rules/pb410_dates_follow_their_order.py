"""An item is not due before an item that it waits for."""

from collections.abc import Iterator
from datetime import date

from highnote.model.when import When, parsed_when
from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for outline in overview.outlines:
        for item in outline.items:
            for before in (overview.items[name] for name in item.after if name in overview.items):
                if before.id != item.id and due_too_early(parsed_when(item.when), parsed_when(before.when)):
                    yield Finding(
                        item.when_place,
                        f'"{item.id}" is due at {item.when} and waits for "{before.id}", which is due at {before.when}',
                        "move one of the dates, or remove the id behind “after”.",
                    )


def due_too_early(when: When | None, before: When | None) -> bool:
    """Tell whether something ends before what it waits for begins; dates of two anchors cannot be compared."""
    if not when or not before or "weekly" in (when.kind, before.kind):
        return False
    last, first = when.points[-1], before.points[0]
    return last.anchor == first.anchor and last.unit == first.unit and last.amount < first.amount
