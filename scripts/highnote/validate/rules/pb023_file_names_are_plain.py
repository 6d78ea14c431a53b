"""Names of files and folders hold small letters, digits and hyphens."""

import re
from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding, Place

PLAIN = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+")


def check(library: Library, today: date) -> Iterator[Finding]:
    for path in sorted({document.path for document in library.documents} | library.pictures):
        if not PLAIN.fullmatch(path):
            yield Finding(
                Place(path),
                f'the name "{path}" holds more than small letters, digits and single hyphens',
                "rename it; the name becomes part of an address.",
            )
