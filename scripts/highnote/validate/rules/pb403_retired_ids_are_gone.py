"""An id that is retired is not in use."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for retired in overview.vocabulary.retired:
        if retired.id in overview.ids:
            yield Finding(
                overview.vocabulary.places["retired", retired.id],
                f'the id "{retired.id}" is retired and still in use',
                "remove this entry, or give the new item a number that was never used.",
            )
