"""Some situation shows each ending, each hold and each item."""

from collections.abc import Iterator, Sequence
from datetime import date

from highnote.problem import Finding, Place
from highnote.validate.overview import Overview

REMINDER = True
NAMED = 8


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    if not overview.situations:
        return
    expected = [situation.expect for situation in overview.situations]
    items = {name for expect in expected for name in expect.items}
    holds = {name for expect in expected for name in expect.holds}
    endings = {expect.ending for expect in expected}
    for outline in (outline for outline in overview.outlines if not outline.value("apart")):
        wanted = [(item.id, item.place) for item in outline.items]
        yield from not_shown("items of this file", wanted, items)
    places = overview.vocabulary.places
    yield from not_shown("holds", [(hold.id, places["holds", hold.id]) for hold in overview.vocabulary.holds], holds)
    yield from not_shown("endings", [(book.id, Place(book.path)) for book in overview.of_kind("ending")], endings)


def not_shown(words: str, wanted: Sequence[tuple[str, Place]], shown: set[str]) -> Iterator[Finding]:
    """Yield how many of these no situation shows, at the first of them."""
    missing = [(name, place) for name, place in wanted if name not in shown]
    if missing:
        share = 100 * (len(wanted) - len(missing)) // len(wanted)
        names = ", ".join(name for name, _ in missing[:NAMED]) + (", …" if len(missing) > NAMED else "")
        yield Finding(
            missing[0][1],
            f"situations show {share} % of the {words}, and not {names}",
            'name it under "expect" in the situation of a case in which it matters.',
        )
