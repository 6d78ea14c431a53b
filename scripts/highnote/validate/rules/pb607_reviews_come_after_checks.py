"""A source is reviewed after it was checked."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for source in library.vocabulary.sources:
        if source.review_by <= source.checked_on < date.max:
            yield Finding(
                library.vocabulary.places["sources", source.id],
                f'the source "{source.id}" is reviewed by {source.review_by}, and was checked on {source.checked_on}',
                "move the review to a later day.",
            )
