"""A link does not leave the project."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.language import shortened


def check(library: Library, today: date) -> Iterator[Finding]:
    for link in library.links:
        if link.file.startswith("../"):
            yield Finding(
                link.place,
                f'"{shortened(link.address)}" leaves the project',
                "link to a page in playbooks/ or docs/, or to an address on the web.",
            )
