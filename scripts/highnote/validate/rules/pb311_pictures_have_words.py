"""A picture has words for those who do not see it."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for link in playbook.links:
        if link.kind == "Image" and not link.node.plain:
            yield Finding(
                link.place, "the picture has no words", "say between the square brackets what a reader learns from it."
            )
