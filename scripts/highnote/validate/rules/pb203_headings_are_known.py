"""A playbook has only the headings of its kind at level 2."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.headings import misspelt

OTHERWISE = 'write it at level 3, with "###".'
WHERE = "The headings of each kind are in docs/write/kinds.md."


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    order = playbook.front.headings
    meant = {section.title: title for title, section in misspelt(playbook).items()}
    for section in playbook.sections if order else ():
        if section.title not in order:
            mend = f'did you mean "{meant[section.title]}"?' if section.title in meant else OTHERWISE
            yield Finding(
                section.place, f'the heading "{section.title}" does not belong to this kind', f"{mend} {WHERE}"
            )
