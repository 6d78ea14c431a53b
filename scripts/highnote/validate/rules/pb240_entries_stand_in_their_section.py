"""Items, rules and questions stand below the heading for them."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding

SECTIONS = {
    ("phase", "item"): "Items",
    ("ending", "item"): "Items of its own",
    ("profession", "item"): "Items of its own",
    ("profession", "rule"): "Rules",
    ("lesson", "question"): "Quiz",
}


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for parts, name in ((playbook.items, "item"), (playbook.laws, "rule"), (playbook.questions, "question")):
        section = SECTIONS.get((playbook.kind, name))
        for part in parts:
            if section and part.written.section != section:
                yield Finding(
                    part.written.place,
                    f'the {name} "{part.id}" stands below "{part.written.section}"',
                    f'move it below "{section}"; it is shown nowhere else.',
                )
