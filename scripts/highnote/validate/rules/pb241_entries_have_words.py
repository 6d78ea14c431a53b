"""An item, a rule and a question say something behind their id."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        for written in playbook.written:
            if not written.text:
                yield Finding(
                    written.place, f'nothing stands behind the id "{written.id}"', "write the words on the same line."
                )
