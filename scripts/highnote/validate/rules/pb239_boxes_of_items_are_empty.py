"""The box of an item is empty; readers tick it."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for item in playbook.items:
        if item.written.ticked:
            yield Finding(
                item.written.place, f'the box of "{item.id}" is ticked', "write [ ]; readers tick it in their own case."
            )
