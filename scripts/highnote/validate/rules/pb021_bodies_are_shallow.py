"""A body nests no deeper than a reader can follow."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("body-deep"):
        yield Finding(
            fault.place, "lists and quotes stand too deep in each other", "write fewer levels; three are plenty."
        )
