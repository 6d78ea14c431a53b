"""The box of an item is empty; readers tick it."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for item in library.items():
        if item.written.ticked:
            yield Finding(
                item.written.place, f'the box of "{item.id}" is ticked', "write [ ]; readers tick it in their own case."
            )
