"""The text of an item has at most 20 words."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding

MOST = 20


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for item in playbook.items:
        count = len(item.text.split())
        if count > MOST:
            yield Finding(
                item.written.text_place,
                f"the text of the item has {count} words",
                f"keep at most {MOST}; say how in the text below the fields.",
            )
