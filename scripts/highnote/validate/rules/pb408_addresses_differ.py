"""No two playbooks have the same address on the site."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding, Place
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    seen: dict[tuple[str, str], str] = {}
    for outline in overview.outlines:
        address = outline.kind, outline.slug
        if outline.kind != "page" and seen.setdefault(address, outline.path) != outline.path:
            yield Finding(
                Place(outline.path),
                f"{seen[address]} has the same address on the site",
                "rename one of them; a number at the start of the name is not part of the address.",
            )
