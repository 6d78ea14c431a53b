"""An item waits only for other items, and they exist."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    for item in library.items():
        for name in item.after:
            at = item.written.value_place("after")
            if name == item.id:
                yield Finding(at, f'the item "{name}" waits for itself', "remove its own id.")
            elif name not in library.items_by_id and library.whole:
                yield Finding(
                    at,
                    f'there is no item "{name}"',
                    mend_by_near_name(name, library.items_by_id, "name the ids of items, with commas between them."),
                )
