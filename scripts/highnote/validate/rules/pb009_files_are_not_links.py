"""A file or folder stands in its place, and is no link to another."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("file-link"):
        yield Finding(
            fault.place, "this is a link to another place, and links are not followed", "put the file itself here."
        )
