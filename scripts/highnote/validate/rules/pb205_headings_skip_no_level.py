"""A heading is at most one level below the heading before it."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    before = 2
    for node in playbook.body.of_kind("Heading"):
        level = int(node.details["level"][1])
        if level > before + 1:
            yield Finding(
                playbook.body.place(node.start),
                f"the heading of level {level} follows one of level {before}",
                f'write it with "{"#" * (before + 1)}".',
            )
        before = max(level, 2)
