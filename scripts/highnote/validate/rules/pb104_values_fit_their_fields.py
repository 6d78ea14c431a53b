"""A value has the form that its field wants."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("field-value"):
        name = next((part for part in reversed(fault.found.split(".")) if not part.isdecimal()), "entry")
        wanted, _ = fault.expected
        yield Finding(fault.place, f'the value of "{name}" is not {wanted}', f"write {wanted}.")
