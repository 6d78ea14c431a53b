"""A source was checked on a day that has come."""

from collections.abc import Iterator
from datetime import date, timedelta

from highnote.model import Library
from highnote.problem import Finding

# In the evening of America it is tomorrow already where somebody else looked.
DAY = timedelta(days=1)


def check(library: Library, today: date) -> Iterator[Finding]:
    for source in library.vocabulary.sources:
        if today + DAY < source.checked_on < date.max:
            yield Finding(
                library.vocabulary.places["sources", source.id],
                f'the source "{source.id}" was checked on {source.checked_on}, which is yet to come',
                'set "checked_on" to the day on which somebody looked.',
            )
