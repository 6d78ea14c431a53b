"""Front matter holds fields, each with a name and a value."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("front-not-mapping"):
        yield Finding(
            fault.place,
            "the front matter does not hold fields",
            'write each field as "name: value" on a line of its own.',
        )
    for fault in library.faults_of("yaml-key"):
        yield Finding(fault.place, "the name of this field is not plain text", "write one word before the colon.")
