"""An id that is retired is not in use."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    there = library.ids
    for retired in library.vocabulary.retired:
        if retired.id in there:
            yield Finding(
                library.vocabulary.places["retired", retired.id],
                f'the id "{retired.id}" is retired and still in use',
                "remove this entry, or give the new item a number that was never used.",
            )
