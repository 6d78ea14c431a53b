"""A source is looked at again by the day that it names."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview

REMINDER = True


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for source in overview.vocabulary.sources:
        if source.review_by < today:
            yield Finding(
                overview.vocabulary.places["sources", source.id],
                f'the source "{source.id}" was to be checked again by {source.review_by}',
                'read it again, then set "checked_on" and "review_by".',
            )
