"""There is at least one playbook."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding, Place


def check(library: Library, today: date) -> Iterator[Finding]:
    if all(playbook.kind == "page" for playbook in library.playbooks) and not library.faults:
        yield Finding(
            Place("playbooks"), "there are no playbooks", "write one; `highnote new ending` makes one to fill in."
        )
