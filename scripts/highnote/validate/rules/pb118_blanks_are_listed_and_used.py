"""The blanks that a template lists are those in its document."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Template
from highnote.problem import Finding
from highnote.validate.blanks import blanks_in
from highnote.validate.near import mend_by_near_name


def check_template(template: Playbook[Template]) -> Iterator[Finding]:
    listed = template.front.fields
    used = dict(blanks_in(template.body))
    for index, name in enumerate(listed):
        if name not in used:
            yield Finding(
                template.front_place("fields", index),
                f'the blank "{name}" is listed and not in the document',
                f"write {{{{ {name} }}}} into the document, or remove it from the list.",
            )
    for name, start in used.items():
        if name not in listed:
            text = f'the blank "{name}" is in the document and not listed'
            yield Finding(
                template.body.place(start),
                text,
                mend_by_near_name(name, listed, 'add it to "fields" in the front matter.'),
            )
