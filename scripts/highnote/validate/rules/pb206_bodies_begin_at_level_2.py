"""The title is in the front matter, so no heading in the body is of level 1."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for node in playbook.body.of_kind("Heading"):
        if node.details["level"] == "H1":
            yield Finding(
                playbook.body.place(node.start),
                f'the heading "{node.plain}" is of level 1',
                'write it with "##"; the title comes from the front matter.',
            )
