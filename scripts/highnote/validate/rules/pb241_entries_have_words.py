"""An item, a rule and a question say something behind their id."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        for entry in playbook.entries:
            if not entry.text:
                yield Finding(
                    entry.place, f'nothing stands behind the id "{entry.id}"', "write the words on the same line."
                )
