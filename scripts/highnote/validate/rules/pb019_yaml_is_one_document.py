"""A file holds one YAML document."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("yaml-second-document"):
        yield Finding(fault.place, "a second YAML document begins here", 'take out the line "---" or "..." before it.')
