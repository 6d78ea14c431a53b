"""The date of an item is in the grammar of dates."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for item in library.items():
        field = item.written.detail("when")
        if field and field.value and item.when is None:
            yield Finding(
                field.value_place,
                f'"{field.value}" is not a date that we can read',
                "write it like E-20, N+1wd, C+4h, E-14..E-3, weekly N..E or E+180, E+365. See docs/write/items.md.",
            )
