"""A file is small enough to be one subject."""

from collections.abc import Iterator
from datetime import date

from highnote.load.files import LARGEST
from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("file-too-large"):
        yield Finding(
            fault.place,
            f"the file has {fault.found} bytes, and at most {LARGEST:,} are read",
            "split it into files of one subject each.",
        )
