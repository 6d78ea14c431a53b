"""No two pages have the same title."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for outline in overview.outlines:
        title = outline.value("title").casefold()
        if title and seen.setdefault(title, outline.path) != outline.path:
            yield Finding(
                outline.place("title"),
                f"{seen[title]} has the same title",
                "say in one of the titles what is different; readers see them side by side in lists and search.",
            )
