"""A page is read again by the day that it names."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview

REMINDER = True


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for outline in overview.outlines:
        day = outline.value("review_by")
        if day and day < today.isoformat():
            yield Finding(
                outline.place("review_by"),
                f"the page was to be read again by {day}",
                'read it, mend it, then set "review_by".',
            )
