"""A link to a page of ours begins at the page that holds it."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.language import shortened


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for link in playbook.links:
        if not link.scheme and not link.file:
            yield Finding(
                link.place,
                f'"{shortened(link.address)}" begins at the root of a site',
                "write the way from this file, such as ../phases/08-access.md; the site may stand in a folder.",
            )
