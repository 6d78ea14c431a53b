"""An item has an owner, a date, a level, what is seen when it is done, and why."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.details import ITEM, given

NEEDED = ("owner", "when", "level", "done when", "why")
WHERE = "The fields of an item are in docs/write/items.md."


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for item in playbook.items:
        names = given(item.written.details, ITEM)
        for name in NEEDED:
            detail = item.written.detail(name)
            if name not in names:
                yield Finding(
                    item.written.place,
                    f'the item "{item.id}" has no field "{name}"',
                    f'add "- {name}: …" below it. {WHERE}',
                )
            elif detail and not detail.value:
                yield Finding(
                    detail.place, f'the field "{name}" of the item "{item.id}" is empty', f"write its value. {WHERE}"
                )
