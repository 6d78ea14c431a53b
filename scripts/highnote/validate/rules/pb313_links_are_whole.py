"""A link is written so that Markdown sees it."""

import re
from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.language import shortened

BROKEN = re.compile(r"\[[^\[\]]*\][(\[][^)\]]*[)\]]?")


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    # Most pages have no bracket that is not part of a link, so only the others are read.
    if playbook.body.source.count("](") + playbook.body.source.count("][") == linked(playbook):
        return
    for passage in playbook.passages:
        match = BROKEN.search(
            "".join(node.text for start in passage.nodes for node in start.walk() if node.kind == "Text")
        )
        if match:
            yield Finding(
                passage.place(),
                f'"{shortened(match[0])}" looks like a link and is none',
                "write it as [words](address), without a space in the address.",
            )


def linked(playbook: Playbook[Any]) -> int:
    """Count the links and pictures that are written with two pairs of brackets."""
    return sum(node.details["link_type"] in ("Inline", "Reference") for node in playbook.body.of_kind("Link", "Image"))
