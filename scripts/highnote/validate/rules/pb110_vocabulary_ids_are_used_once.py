"""An id stands once in a list of the vocabulary."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("entry-twice"):
        yield Finding(
            fault.place,
            f'the id "{fault.found}" is in this list already',
            "remove this entry, or give it an id of its own.",
        )
