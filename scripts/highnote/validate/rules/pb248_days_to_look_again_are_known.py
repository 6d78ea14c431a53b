"""An item is looked at again 7, 30 or 90 days after the last day."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.model.rounds import ROUNDS
from highnote.problem import Finding

KNOWN = ", ".join(map(str, ROUNDS))


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for item in playbook.items:
        detail = item.written.detail("look again")
        if detail and (item.look_again is None or not detail.value):
            yield Finding(
                detail.value_place,
                f'"look again" says "{detail.value}"',
                f"write one or more of {KNOWN}, in this order, with commas between them.",
            )
