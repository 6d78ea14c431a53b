"""Front matter and vocabulary hold only fields that we know."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name
from highnote.validate.where import where_fields_are_listed


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("field-unknown"):
        yield Finding(
            fault.place,
            f'there is no field "{fault.found}"',
            mend_by_near_name(
                fault.found, fault.expected, f"remove it, or rename it. {where_fields_are_listed(fault.place.path)}"
            ),
        )
