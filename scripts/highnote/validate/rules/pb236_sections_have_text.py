"""Something stands below every heading of level 2."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for section in playbook.sections:
        if not section.nodes:
            yield Finding(
                section.place,
                f'nothing stands below "{section.title}"',
                "write the section, or remove the heading.",
            )
