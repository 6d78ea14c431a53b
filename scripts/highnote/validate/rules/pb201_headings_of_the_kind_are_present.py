"""Every heading that a kind needs is there."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding, Place
from highnote.validate.headings import misspelt


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    titles = {section.title for section in playbook.sections} | set(misspelt(playbook))
    for title in playbook.front.headings if playbook.body.root.children else ():
        if title not in titles and title not in playbook.front.optional_headings:
            yield Finding(
                place_for(title, playbook),
                f'the heading "{title}" is missing',
                f'add "## {title}" behind this section. The headings of each kind are in docs/write/kinds.md.',
            )


def place_for(title: str, playbook: Playbook[Any]) -> Place:
    """Return the place of the heading that comes before, or of the body."""
    earlier = playbook.front.headings[: playbook.front.headings.index(title)]
    before = [section for section in playbook.sections if section.title in earlier]
    return before[-1].place if before else Place(playbook.path, playbook.body.first_line)
