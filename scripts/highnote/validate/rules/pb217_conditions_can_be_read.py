"""The condition of an item is in the grammar of conditions."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for item in playbook.items:
        detail = item.written.detail("applies")
        if detail and (item.applies is None or not detail.value):
            yield Finding(
                detail.value_place,
                f'"{detail.value}" is not a condition that we can read',
                "write it like initiator=firm profession=msp,software, without spaces around = and the comma.",
            )
