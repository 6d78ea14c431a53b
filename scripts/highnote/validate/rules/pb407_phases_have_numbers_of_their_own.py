"""Each phase has a number in its file name, and no other phase has it."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding, Place
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    seen: dict[int, str] = {}
    for phase in overview.of_kind("phase"):
        if not phase.number:
            text = "the name of the file does not begin with a number"
            yield Finding(
                Place(phase.path),
                text,
                f'rename it, such as "08-{phase.slug.rpartition("/")[2]}.md"; the number is its place on the way out.',
            )
        elif seen.setdefault(phase.number, phase.path) != phase.path:
            text = f"{seen[phase.number]} has the number {phase.number} too"
            yield Finding(Place(phase.path), text, "rename one of them; the number is the place on the way out.")
