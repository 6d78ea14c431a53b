"""A source is looked at again by the day that it names."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding

REMINDER = True


def check(library: Library, today: date) -> Iterator[Finding]:
    for source in library.vocabulary.sources:
        if source.review_by < today:
            yield Finding(
                library.vocabulary.places["sources", source.id],
                f'the source "{source.id}" was to be checked again by {source.review_by}',
                'read it again, then set "checked_on" and "review_by".',
            )
