"""The date of an item is in the grammar of dates."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for item in playbook.items:
        detail = item.written.detail("when")
        if detail and detail.value and item.when is None:
            yield Finding(
                detail.value_place,
                f'"{detail.value}" is not a date that we can read',
                "write it like E-20, N+1wd, C+4h, E-14..E-3, weekly N..E or E+180, E+365. See docs/write/items.md.",
            )
