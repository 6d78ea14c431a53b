"""A field below an item is one line with nothing below it."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        for written in playbook.written:
            for detail in written.details:
                if detail.deeper:
                    yield Finding(
                        written.body.place(detail.deeper[0].start),
                        f'something stands below the field "{detail.name}"',
                        "move it below the fields, after an empty line.",
                    )
