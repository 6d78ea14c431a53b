"""A picture comes from this site."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.language import shortened


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for link in playbook.links:
        if link.kind == "Image" and link.scheme:
            yield Finding(
                link.place,
                f'the picture "{shortened(link.address)}" is not on this site',
                "put the file beside the page; a page of ours asks nothing of other sites.",
            )
