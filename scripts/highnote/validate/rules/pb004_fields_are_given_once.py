"""A field is given once."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("field-twice"):
        yield Finding(fault.place, f'the field "{fault.found}" is given twice', "keep one of the two.")
