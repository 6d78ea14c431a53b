"""A link has words that a reader can follow."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.model.markdown import plain_text
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for link in playbook.links:
        if link.kind == "Link" and not plain_text(link.node.children):
            yield Finding(link.place, "the link has no words", "write what it leads to between the square brackets.")
