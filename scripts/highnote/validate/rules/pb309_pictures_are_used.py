"""A picture is shown on a page."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding, Place


def check(library: Library, today: date) -> Iterator[Finding]:
    shown = {link.file for link in library.links}
    for picture in sorted(library.pictures - shown) if library.whole else ():
        yield Finding(Place(picture), "no page shows this picture", "show it on a page, or remove it.")
