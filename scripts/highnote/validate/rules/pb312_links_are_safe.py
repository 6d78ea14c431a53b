"""A link has a scheme that cannot run anything."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.language import shortened

SAFE = frozenset({"", "http", "https", "mailto", "source", "term", "table"})


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for link in playbook.links:
        if link.kind == "Link" and link.scheme not in SAFE:
            yield Finding(
                link.place,
                f'"{shortened(link.address)}" is not a link that we allow',
                "begin it with https:, http:, mailto:, source: or term:, or write the way to a file.",
            )
