"""A source was checked on a day that has come."""

from collections.abc import Iterator
from datetime import date, timedelta

from highnote.problem import Finding
from highnote.validate.overview import Overview

# In the evening of America it is tomorrow already where somebody else looked.
DAY = timedelta(days=1)


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for source in overview.vocabulary.sources:
        if today + DAY < source.checked_on < date.max:
            yield Finding(
                overview.vocabulary.places["sources", source.id],
                f'the source "{source.id}" was checked on {source.checked_on}, which is yet to come',
                'set "checked_on" to the day on which somebody looked.',
            )
