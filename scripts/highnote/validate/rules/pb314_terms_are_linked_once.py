"""A word of the glossary is linked once on a page."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    seen: set[str] = set()
    for link in playbook.links:
        if link.scheme == "term" and link.kind == "Link":
            if link.target in seen:
                yield Finding(
                    link.place, f'the word "{link.target}" is linked on this page already', "write it without the link."
                )
            seen.add(link.target)
