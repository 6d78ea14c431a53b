"""No two items have the same words."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.outline import Outlined
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    seen: dict[str, Outlined] = {}
    for outline in overview.outlines:
        for item in outline.items:
            first = seen.setdefault(item.words, item)
            if first.id != item.id and item.words:
                yield Finding(
                    item.place,
                    f'"{item.id}" says the same as "{first.id}"',
                    "keep one of the two, or say what is different about this one.",
                )
