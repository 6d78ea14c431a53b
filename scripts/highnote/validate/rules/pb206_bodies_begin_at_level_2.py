"""The title is in the front matter, so no heading in the body is of level 1."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        for node in playbook.body.of_kind("Heading"):
            if node.details["level"] == "H1":
                yield Finding(
                    playbook.body.place(node.start),
                    f'the heading "{node.plain}" is of level 1',
                    'write it with "##"; the title comes from the front matter.',
                )
