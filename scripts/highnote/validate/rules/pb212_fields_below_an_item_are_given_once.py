"""A field stands once below an item, a rule or an answer."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        for written in playbook.written:
            for fields in (written.details, *(answer.details for answer in written.choices)):
                names = [detail.name for detail in fields]
                for index, detail in enumerate(fields):
                    if detail.name in names[:index]:
                        yield Finding(detail.place, f'the field "{detail.name}" is given twice', "keep one of the two.")
