"""A value means the same to us and to any other reader of YAML."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding

TAKEN = {
    "bool": "true or false",
    "int": "a number",
    "float": "a number",
    "null": "nothing",
    "timestamp": "a date",
}


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("field-surprise"):
        taken = TAKEN[fault.expected[0]]
        yield Finding(
            fault.place,
            f'other readers of YAML take "{fault.found}" for {taken}',
            f'put it in double quotes: "{fault.found}".',
        )
