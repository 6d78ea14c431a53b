"""A blank stands in the document of a template."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.blanks import blanks_in
from highnote.validate.headings import section_meant


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    document = section_meant(playbook, "The document") if playbook.kind == "template" else None
    for name, start in blanks_in(playbook.body):
        if not document or start < document.heading.start:
            yield Finding(
                playbook.body.place(start),
                f'the blank "{name}" stands outside a document',
                "write the words; only what stands below “The document” in a template is filled.",
            )
