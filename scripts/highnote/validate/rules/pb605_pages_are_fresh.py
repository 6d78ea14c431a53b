"""A page is read again by the day that it names."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding

REMINDER = True


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        day = playbook.front.review_by
        if day and day < today:
            yield Finding(
                playbook.front_place("review_by"),
                f"the page was to be read again by {day}",
                'read it, mend it, then set "review_by".',
            )
