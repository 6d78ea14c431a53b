"""A page says something below its front matter."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding, Place


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        if not playbook.body.root.children and not playbook.body.too_deep:
            yield Finding(
                Place(playbook.path, playbook.body.first_line),
                "there is nothing below the front matter",
                "write the page, or remove the file.",
            )
