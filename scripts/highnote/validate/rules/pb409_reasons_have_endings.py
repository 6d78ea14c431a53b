"""Every reason that a reader can choose has an ending."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding

REMINDER = True


def check(library: Library, today: date) -> Iterator[Finding]:
    there = {ending.id for ending in library.endings}
    missing = [reason.id for reason in library.vocabulary.reasons if reason.id and reason.id not in there]
    if missing and library.whole:
        yield Finding(
            library.vocabulary.places["reasons", missing[0]],
            f"no ending is written for {', '.join(missing)}",
            "write the ending, or remove the reason; a reader who chooses it finds no page.",
        )
