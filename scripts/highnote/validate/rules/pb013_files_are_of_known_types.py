"""The content folders hold Markdown, YAML and pictures."""

from collections.abc import Iterator
from datetime import date

from highnote.load.files import PICTURES, TEXTS
from highnote.model import Library
from highnote.problem import Finding

TYPES = ", ".join((*TEXTS, *PICTURES))


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("file-stray"):
        yield Finding(fault.place, "a file of this type is not read", f"remove it, or save it as one of {TYPES}.")
