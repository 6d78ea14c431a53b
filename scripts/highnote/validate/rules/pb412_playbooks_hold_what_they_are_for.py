"""A phase has items, a profession has rules, and a lesson has questions."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding, Place

SECTIONS = {"phase": "Items", "profession": "Rules", "lesson": "Quiz"}


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    name, parts = {
        "phase": ("item", playbook.items),
        "profession": ("rule", playbook.laws),
        "lesson": ("question", playbook.questions),
    }.get(playbook.kind, ("", True))
    if not parts and playbook.body.root.children:
        section = playbook.section(SECTIONS[playbook.kind])
        yield Finding(
            section.place if section else Place(playbook.path, playbook.body.first_line),
            f"there is no {name} in this {playbook.kind}",
            f"write one; docs/write/kinds.md shows how a {name} looks.",
        )
