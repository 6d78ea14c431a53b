"""A link to a page of ours begins at the page that holds it."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.language import shortened


def check(library: Library, today: date) -> Iterator[Finding]:
    for link in library.links:
        if not link.scheme and not link.file:
            yield Finding(
                link.place,
                f'"{shortened(link.address)}" begins at the root of a site',
                "write the way from this file, such as ../phases/08-access.md; the site may stand in a folder.",
            )
