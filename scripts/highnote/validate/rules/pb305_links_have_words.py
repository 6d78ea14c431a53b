"""A link has words that a reader can follow."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.model.markdown import plain_text
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for link in library.links:
        if link.kind == "Link" and not plain_text(link.node.children):
            yield Finding(link.place, "the link has no words", "write what it leads to between the square brackets.")
