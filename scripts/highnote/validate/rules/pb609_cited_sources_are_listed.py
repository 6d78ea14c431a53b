"""A source that a page cites is listed in its front matter."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    known = overview.vocabulary.ids("sources")
    for outline in overview.outlines:
        sources = [reference for reference in outline.references if reference.to == "sources"]
        told = {reference.name for reference in sources if reference.giver == "front matter"}
        for reference in sources:
            if reference.giver == "link" and reference.name in known and reference.name not in told:
                told.add(reference.name)
                yield Finding(
                    reference.place,
                    f'the source "{reference.name}" is cited and not listed',
                    f'add "{reference.name}" to "sources" in the front matter.',
                )
