"""A field stands once below an item, a rule or an answer."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        for entry in playbook.entries:
            for fields in (entry.fields, *(answer.fields for answer in entry.answers)):
                names = [field.name for field in fields]
                for index, field in enumerate(fields):
                    if field.name in names[:index]:
                        yield Finding(field.place, f'the field "{field.name}" is given twice', "keep one of the two.")
