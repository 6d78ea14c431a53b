"""The window of a phase is from one date to another."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.model.build import parsed_when
from highnote.problem import Finding

WINDOW = parsed_when("N..E")


def check(library: Library, today: date) -> Iterator[Finding]:
    for phase in library.phases:
        when = parsed_when(phase.front.window) if phase.front.window else WINDOW
        if when is None or when.kind != "window":
            yield Finding(
                phase.front_place("window"),
                f'"{phase.front.window}" is not a window of two dates',
                "write it like N+7..E+8. The dates are explained in docs/write/items.md.",
            )
