"""A picture holds no script and fetches nothing."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("picture-active"):
        yield Finding(
            fault.place,
            f'the picture does more than show: "{fault.found}"',
            "take it out with an editor, or save the picture again as plain SVG.",
        )
