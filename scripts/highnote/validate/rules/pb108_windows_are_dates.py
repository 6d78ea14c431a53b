"""The window of a phase is from one date to another."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for phase in library.phases:
        when = phase.front.runs
        if phase.front.window and (when is None or when.kind != "window"):
            yield Finding(
                phase.front_place("window"),
                f'"{phase.front.window}" is not a window of two dates',
                "write it like N+7..E+8. The dates are explained in docs/write/items.md.",
            )
