"""Every heading that a kind needs is there."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding, Place


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        titles = {section.title for section in playbook.sections}
        needed = [title for title in playbook.front.headings if title not in playbook.front.optional_headings]
        for title in needed if playbook.body.root.children else ():
            if title not in titles:
                yield Finding(
                    Place(playbook.path, playbook.body.first_line),
                    f'the heading "{title}" is missing',
                    f'add "## {title}" at its place. The headings of each kind are in docs/write/kinds.md.',
                )
