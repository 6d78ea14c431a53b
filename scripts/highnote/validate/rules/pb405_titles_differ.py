"""No two pages have the same title."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for playbook in library.playbooks:
        title = playbook.front.title.casefold()
        if title and seen.setdefault(title, playbook.path) != playbook.path:
            yield Finding(
                playbook.front_place("title"),
                f"{seen[title]} has the same title",
                "say in one of the titles what is different; readers see them side by side in lists and search.",
            )
