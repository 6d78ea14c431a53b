"""No two playbooks have the same id."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for playbook in library.playbooks:
        if playbook.id and seen.setdefault(playbook.id, playbook.path) != playbook.path:
            yield Finding(
                playbook.front_place("id"),
                f'the id "{playbook.id}" belongs to {seen[playbook.id]}',
                "give this playbook an id that was never used.",
            )
