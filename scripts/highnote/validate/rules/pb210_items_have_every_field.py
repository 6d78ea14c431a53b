"""An item has an owner, a date, a level, what is seen when it is done, and why."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding

NEEDED = ("owner", "when", "level", "done when", "why")
WHERE = "The fields of an item are in docs/write/items.md."


def check(library: Library, today: date) -> Iterator[Finding]:
    for item in library.items():
        for name in NEEDED:
            field = item.entry.field(name)
            if not field:
                yield Finding(
                    item.entry.place,
                    f'the item "{item.id}" has no field "{name}"',
                    f'add "- {name}: …" below it. {WHERE}',
                )
            elif not field.value:
                yield Finding(
                    field.place, f'the field "{name}" of the item "{item.id}" is empty', f"write its value. {WHERE}"
                )
