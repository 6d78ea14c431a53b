"""A source that a page cites is listed in its front matter."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    listed = {playbook.path: frozenset(playbook.front.sources) for playbook in library.playbooks}
    known, told = library.vocabulary.ids("sources"), set()
    for link in library.links_of_scheme("source"):
        if link.target in known and link.target not in listed[link.path] and (link.path, link.target) not in told:
            told.add((link.path, link.target))
            yield Finding(
                link.place,
                f'the source "{link.target}" is cited and not listed',
                f'add "{link.target}" to "sources" in the front matter.',
            )
