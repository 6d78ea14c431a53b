"""A field stands once below an item, a rule or an answer."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for written in playbook.written:
        for details in (written.details, *(choice.details for choice in written.choices)):
            names = [detail.name for detail in details]
            for index, detail in enumerate(details):
                if detail.name in names[:index]:
                    yield Finding(detail.place, f'the field "{detail.name}" is given twice', "keep one of the two.")
