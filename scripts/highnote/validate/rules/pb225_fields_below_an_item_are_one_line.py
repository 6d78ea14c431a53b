"""A field below an item is one line with nothing below it."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for written in playbook.written:
        for detail in written.details:
            if detail.deeper:
                yield Finding(
                    written.body.place(detail.deeper[0].start),
                    f'something stands below the field "{detail.name}"',
                    "move it below the fields, after an empty line.",
                )
