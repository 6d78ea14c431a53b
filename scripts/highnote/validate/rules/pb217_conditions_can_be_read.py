"""The condition of an item is in the grammar of conditions."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for item in library.items():
        field = item.written.detail("applies")
        if field and (item.applies is None or not field.value):
            yield Finding(
                field.value_place,
                f'"{field.value}" is not a condition that we can read',
                "write it like initiator=firm profession=msp,software, without spaces around = and the comma.",
            )
