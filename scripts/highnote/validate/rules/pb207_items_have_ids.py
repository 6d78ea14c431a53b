"""An item begins with its id in backticks."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.language import shortened


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for item in playbook.items:
        if not item.id:
            yield Finding(
                item.written.place,
                f'the item "{shortened(item.text)}" has no id',
                "write one in backticks behind the box, such as `ACC-02`; take a number that was never used.",
            )
