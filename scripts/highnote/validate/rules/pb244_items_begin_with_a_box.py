"""An item begins with a box."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for item in playbook.items:
        if not item.written.boxed:
            yield Finding(
                item.written.place,
                f'the item "{item.id}" has lost its box',
                f'write "- [ ] `{item.id}` …"; readers tick the box.',
            )
