"""A playbook or page begins with front matter, and it holds fields."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding

MEND = 'begin the file with a line "---", the fields of its kind, and another line "---".'


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("front-missing"):
        yield Finding(fault.place, "there is no front matter", MEND)
    for fault in library.faults_of("front-empty"):
        yield Finding(fault.place, "the front matter is empty", MEND)
