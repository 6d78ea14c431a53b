"""A field with a fixed choice has one of its values."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("field-choice"):
        field, *choices = fault.expected
        yield Finding(
            fault.place,
            f'"{fault.found}" is not a value of "{field.rpartition(".")[2]}"',
            mend_by_near_name(fault.found, choices, f"choose {', '.join(choices[:-1])} or {choices[-1]}."),
        )
