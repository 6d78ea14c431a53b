"""The contract's part for how long something is kept: `data/periods.js`, each period with its rule and its source."""

from typing import Literal

from highnote.assemble.contract.conditions import Clause, clauses_of
from highnote.assemble.contract.holds import Target, place_named
from highnote.assemble.contract.shape import Shape
from highnote.assemble.pages.places import url_of_source
from highnote.assemble.wording.names import jurisdiction_words
from highnote.model import Library
from highnote.model.periods import Period
from highnote.model.vocabulary import Source


class PeriodSource(Shape):
    """Where a period comes from, where it holds, and when it was read."""

    title: str
    section: str
    url: str
    """Its place in the register, from the root of the site."""
    where: str
    checked_on: str


class KeptPeriod(Shape):
    """For how many years something is kept, and from which day that counts."""

    id: str
    title: str
    """What is kept."""
    applies: tuple[Clause, ...]
    only_if: str
    """What no answer says; completes "Only if …", and is empty if nothing else matters."""
    years: int
    since: Literal["last day", "final invoice"]
    runs_to: Literal["", "31 December", "30 June"]
    """The day of the year to which the years are counted from; empty if they begin at once."""
    says: str
    at: Target | None
    """The rule on its page."""
    source: PeriodSource | None
    """Absent for a house default."""


def periods_of(library: Library) -> tuple[KeptPeriod, ...]:
    """Return all periods, with their conditions parsed and their places found."""
    sources = {source.id: source for source in library.vocabulary.sources}
    return tuple(period_of(period, sources, library) for period in library.vocabulary.periods)


def period_of(period: Period, sources: dict[str, Source], library: Library) -> KeptPeriod:
    """Return one period."""
    return KeptPeriod(
        id=period.id,
        title=period.title,
        applies=clauses_of(period.applies),
        only_if=period.only_if,
        years=period.years,
        since=period.since,
        runs_to=period.runs_to,
        says=period.says,
        at=place_named(period.at[0], library) if period.at else None,
        source=source_of(sources[period.source]) if period.source else None,
    )


def source_of(source: Source) -> PeriodSource:
    """Return what a reader needs to judge a source."""
    return PeriodSource(
        title=source.title,
        section=source.section,
        url=url_of_source(source),
        where=jurisdiction_words(source.jurisdiction),
        checked_on=source.checked_on.isoformat(),
    )
