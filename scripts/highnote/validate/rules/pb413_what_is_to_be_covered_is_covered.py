"""Everything on the list of what is to be covered has a home that says it."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.coverage import coverage


def check(library: Library, today: date) -> Iterator[Finding]:
    for row in coverage(library) if library.whole else ():
        place = library.vocabulary.places["coverage", row.covered.id]
        if row.lost:
            yield Finding(
                place,
                f'nothing is called "{row.lost[0]}", where "{row.covered.id}" is to live',
                'write it, or name its home in "at".',
            )
        elif row.unsaid:
            yield Finding(
                place,
                f'"{row.unsaid[0]}" stands nowhere in the home of "{row.covered.id}"',
                "say it there, or name the home that says it.",
            )
