"""A source is reviewed after it was checked."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for source in overview.vocabulary.sources:
        if source.review_by <= source.checked_on < date.max:
            yield Finding(
                overview.vocabulary.places["sources", source.id],
                f'the source "{source.id}" is reviewed by {source.review_by}, and was checked on {source.checked_on}',
                "move the review to a later day.",
            )
