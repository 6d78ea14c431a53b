"""Every field that a kind needs is there."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.where import where_fields_are_listed


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("field-missing"):
        yield Finding(
            fault.place,
            f'the field "{fault.found}" is missing',
            f'add a line "{fault.found}: …" here. {where_fields_are_listed(fault.place.path)}',
        )
