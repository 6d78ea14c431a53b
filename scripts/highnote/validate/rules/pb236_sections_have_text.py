"""Something stands below every heading of level 2."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        for section in playbook.sections:
            if not section.nodes:
                yield Finding(
                    section.place,
                    f'nothing stands below "{section.title}"',
                    "write the section, or remove the heading.",
                )
