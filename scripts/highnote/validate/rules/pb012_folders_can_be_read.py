"""A folder is there, we may read it, and it is not deep."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("folder-unreadable"):
        yield Finding(
            fault.place,
            f"the folder cannot be read: {fault.found.lower()}",
            "make it, or give yourself the right to read it.",
        )
    for fault in library.faults_of("folder-deep"):
        yield Finding(fault.place, f"folders stand in each other more than {fault.found} deep", "move this one up.")
