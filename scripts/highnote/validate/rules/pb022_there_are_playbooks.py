"""There is at least one playbook."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding, Place
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    if all(outline.kind == "page" for outline in overview.outlines) and not overview.faulty:
        yield Finding(
            Place("playbooks"), "there are no playbooks", "write one; `highnote new ending` makes one to fill in."
        )
