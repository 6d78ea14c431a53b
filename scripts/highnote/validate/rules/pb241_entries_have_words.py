"""An item, a rule and a question say something behind their id."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for written in playbook.written:
        if not written.text:
            yield Finding(
                written.place, f'nothing stands behind the id "{written.id}"', "write the words on the same line."
            )
