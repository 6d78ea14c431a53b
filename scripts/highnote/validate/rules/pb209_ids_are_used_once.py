"""An id names one item, rule or question in the whole library."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding, Place
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    seen: dict[str, Place] = {}
    for outline in overview.outlines:
        for identity, place in outline.ids:
            first = seen.setdefault(identity, place)
            if first is not place:
                yield Finding(
                    place,
                    f'the id "{identity}" is used already, at {first.path}:{first.line}',
                    "give this one a number that was never used.",
                )
