"""A heading ends without a full stop."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.language import shortened


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for node in playbook.body.of_kind("Heading"):
        words = node.plain
        if words.endswith(".") and not words.endswith(("etc.", "..")):
            yield Finding(
                playbook.body.place(node.start),
                f'the heading "{shortened(words)}" ends with a full stop',
                "remove it.",
            )
