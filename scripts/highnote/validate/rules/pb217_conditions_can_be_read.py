"""A condition is in the grammar of conditions."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.model.applies import Applies
from highnote.model.provisos import document_of, provisos_in
from highnote.model.written import Detail
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for item in playbook.items:
        yield from unread(item.written.detail("applies"), item.applies)
    for proviso in provisos_in(document_of(playbook)):
        yield from unread(proviso.detail("applies"), proviso.applies)


def unread(detail: Detail | None, applies: Applies | None) -> Iterator[Finding]:
    """Tell of a condition that is empty, or not in the grammar."""
    if detail and (applies is None or not detail.value):
        yield Finding(
            detail.value_place,
            f'"{detail.value}" is not a condition that we can read',
            "write it like initiator=firm profession=msp,software, without spaces around = and the comma.",
        )
