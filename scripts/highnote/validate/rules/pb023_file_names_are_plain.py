"""Names of files and folders hold small letters, digits and hyphens."""

import re
from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding, Place
from highnote.validate.overview import Overview

PLAIN = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+")


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for path in overview.texts | overview.pictures:
        if not PLAIN.fullmatch(path):
            yield Finding(
                Place(path),
                f'the name "{path}" holds more than small letters, digits and single hyphens',
                "rename it; the name becomes part of an address.",
            )
