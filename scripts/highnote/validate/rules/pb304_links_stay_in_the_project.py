"""A link does not leave the project."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.language import shortened


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for link in playbook.links:
        if link.file.startswith("../"):
            yield Finding(
                link.place,
                f'"{shortened(link.address)}" leaves the project',
                "link to a page in playbooks/ or docs/, or to an address on the web.",
            )
