"""An item begins with its id in backticks."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.language import shortened


def check(library: Library, today: date) -> Iterator[Finding]:
    for item in library.items():
        if not item.id:
            yield Finding(
                item.written.place,
                f'the item "{shortened(item.text)}" has no id',
                "write one in backticks behind the box, such as `ACC-02`; take a number that was never used.",
            )
