"""A file is a plain file that we may read."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("file-unreadable"):
        yield Finding(
            fault.place,
            f"the file cannot be read: {fault.found.lower()}",
            "give yourself the right to read it, or remove it.",
        )
    for fault in library.faults_of("file-not-plain"):
        yield Finding(fault.place, "this is no plain file", "remove it from the folder.")
