"""A word of the glossary is linked once on a page."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for link in library.links_of_scheme("term"):
        if (link.path, link.target) in seen:
            yield Finding(
                link.place, f'the word "{link.target}" is linked on this page already', "write it without the link."
            )
        seen.add((link.path, link.target))
