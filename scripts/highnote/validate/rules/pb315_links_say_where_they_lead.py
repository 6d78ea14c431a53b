"""The words of a link say where it leads."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding

EMPTY = frozenset(
    {
        "here",
        "click here",
        "this",
        "this page",
        "this link",
        "link",
        "page",
        "more",
        "read more",
        "see here",
        "see more",
    }
)


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for link in playbook.links:
        if link.kind == "Link" and link.node.plain.strip(" .:").lower() in EMPTY:
            yield Finding(
                link.place,
                f'the words "{link.node.plain}" do not say where the link leads',
                "name the page; some readers hear the links alone.",
            )
