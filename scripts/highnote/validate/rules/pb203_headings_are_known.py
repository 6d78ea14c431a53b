"""A playbook has only the headings of its kind at level 2."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    order = playbook.front.headings
    for section in playbook.sections if order else ():
        if section.title not in order:
            yield Finding(
                section.place,
                f'the heading "{section.title}" does not belong to this kind',
                mend_by_near_name(
                    section.title,
                    order,
                    'write it at level 3, with "###". The headings of each kind are in docs/write/kinds.md.',
                ),
            )
