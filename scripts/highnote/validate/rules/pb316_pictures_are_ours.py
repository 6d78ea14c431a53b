"""A picture comes from this site."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.language import shortened


def check(library: Library, today: date) -> Iterator[Finding]:
    for link in library.links:
        if link.kind == "Image" and link.scheme:
            yield Finding(
                link.place,
                f'the picture "{shortened(link.address)}" is not on this site',
                "put the file beside the page; a page of ours asks nothing of other sites.",
            )
