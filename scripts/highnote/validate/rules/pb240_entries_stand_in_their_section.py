"""Items, rules and questions stand below the heading for them."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.headings import section_meant

SECTIONS = {
    ("phase", "item"): "Items",
    ("ending", "item"): "Items of its own",
    ("profession", "item"): "Items of its own",
    ("profession", "rule"): "Rules",
    ("lesson", "question"): "Quiz",
}


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for parts, name in ((playbook.items, "item"), (playbook.laws, "rule"), (playbook.questions, "question")):
        title = SECTIONS.get((playbook.kind, name), "")
        section = section_meant(playbook, title) if parts and title else None
        for part in parts if title else ():
            if part.written.section not in (title, section.title if section else title):
                yield Finding(
                    part.written.place,
                    f'the {name} "{part.id}" stands below "{part.written.section}"',
                    f'move it below "{title}"; it is shown nowhere else.',
                )
