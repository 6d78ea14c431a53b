"""A line is short enough to show and to compare."""

from collections.abc import Iterator
from datetime import date

from highnote.load.files import LONGEST_LINE
from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("line-too-long"):
        yield Finding(
            fault.place,
            f"the line has {fault.found} characters, and at most {LONGEST_LINE:,} are read",
            "break it after a sentence.",
        )
