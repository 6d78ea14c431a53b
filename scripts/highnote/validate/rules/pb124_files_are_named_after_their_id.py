"""The file of an ending, a template, a lesson or a play begins with its id."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding, Place

KINDS = ("ending", "template", "lesson", "play")


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    name, start = playbook.slug.rpartition("/")[2], playbook.id.lower()
    if playbook.kind in KINDS and start and name != start and not name.startswith(f"{start}-"):
        yield Finding(
            Place(playbook.path),
            f'the file of "{playbook.id}" does not begin with its id',
            f'rename it to "{start}-…md", or correct the id.',
        )
