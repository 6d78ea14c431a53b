"""A text holds no character that nobody sees."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("text-control"):
        yield Finding(
            fault.place,
            f"there is a hidden character, {fault.found}",
            "delete it; if you cannot see it, type the line again.",
        )
