"""A YAML file is one of the lists of the vocabulary."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name

WHERE = "The lists are named in docs/write/kinds.md."


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("vocabulary-unknown"):
        yield Finding(
            fault.place,
            f'there is no list "{fault.found.rpartition("/")[2]}" in the vocabulary',
            mend_by_near_name(fault.found, fault.expected, f"remove the file, or give it the name of a list. {WHERE}"),
        )
