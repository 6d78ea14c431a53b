"""A picture has words for those who do not see it."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for link in library.links:
        if link.kind == "Image" and not link.node.plain:
            yield Finding(
                link.place, "the picture has no words", "say between the square brackets what a reader learns from it."
            )
