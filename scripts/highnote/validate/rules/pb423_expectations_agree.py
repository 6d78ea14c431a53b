"""A situation does not expect a thing to be there and to be left out."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for situation in overview.situations:
        there = {*situation.expect.items, *situation.expect.holds}
        for index, name in enumerate(situation.expect.without):
            if name in there:
                yield Finding(
                    overview.written_situations[situation.id].place("expect", "without", index),
                    f'"{situation.id}" expects "{name}" to be there and to be left out',
                    "keep one of the two.",
                )
