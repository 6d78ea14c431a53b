"""A file is text in UTF-8."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("text-not-utf8"):
        yield Finding(
            fault.place, f"the byte {fault.found} is not UTF-8", "save the file again with the encoding UTF-8."
        )
