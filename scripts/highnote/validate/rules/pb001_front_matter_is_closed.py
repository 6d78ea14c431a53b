"""Front matter stands between two lines of `---`, and the second is there."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults:
        if fault.kind == "front-unclosed":
            yield Finding(
                fault.place,
                "the front matter is opened and never closed",
                'put a line "---" behind its last field.',
            )
