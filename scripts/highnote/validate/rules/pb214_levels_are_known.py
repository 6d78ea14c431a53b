"""The level of an item is essential, recommended or high-risk."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name

LEVELS = ("essential", "recommended", "high-risk")


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for item in playbook.items:
        if item.level and item.level not in LEVELS:
            yield Finding(
                item.written.value_place("level"),
                f'"{item.level}" is not a level',
                mend_by_near_name(item.level, LEVELS, "write essential, recommended or high-risk."),
            )
