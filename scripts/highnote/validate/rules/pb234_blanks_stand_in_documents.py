"""A blank stands in the document of a template."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.blanks import blanks_in


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        document = (
            playbook.section("The document") if playbook.kind == "template" and "{{" in playbook.body.source else None
        )
        first_line = document.place.line if document else None
        for name, place in blanks_in(playbook.body):
            if first_line is None or place.line < first_line:
                yield Finding(
                    place,
                    f'the blank "{name}" stands outside a document',
                    "write the words; only what stands below “The document” in a template is filled.",
                )
