"""Names in a folder differ by more than capital letters."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("file-clash"):
        yield Finding(
            fault.place,
            f'the name differs from "{fault.found}" by capital letters only',
            "rename one of them; many computers cannot hold both.",
        )
