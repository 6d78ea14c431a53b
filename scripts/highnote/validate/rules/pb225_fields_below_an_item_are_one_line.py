"""A field below an item is one line with nothing below it."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        for entry in playbook.entries:
            for field in entry.fields:
                if field.deeper:
                    yield Finding(
                        entry.body.place(field.deeper[0].start),
                        f'something stands below the field "{field.name}"',
                        "move it below the fields, after an empty line.",
                    )
