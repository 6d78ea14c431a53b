"""No two playbooks have the same id."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for outline in overview.outlines:
        if outline.id and seen.setdefault(outline.id, outline.path) != outline.path:
            yield Finding(
                outline.place("id"),
                f'the id "{outline.id}" belongs to {seen[outline.id]}',
                "give this playbook an id that was never used.",
            )
