"""A page says something below its front matter."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding, Place


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    if not playbook.body.root.children and not playbook.body.too_deep:
        yield Finding(
            Place(playbook.path, playbook.body.first_line),
            "there is nothing below the front matter",
            "write the page, or remove the file.",
        )
