"""The contract's holds and floors: what stops or orders a case, and the shortest notice that the law allows."""

from typing import Literal

from highnote.assemble.contract.conditions import Clause, clauses_of
from highnote.assemble.contract.shape import Shape
from highnote.assemble.pages.places import url_of, url_of_source
from highnote.model import Library
from highnote.model.homes import home_of


class Target(Shape):
    """Where a link leads on the site; its address counts from the root."""

    title: str
    url: str


class Place(Target):
    """A place on the site, by the name that its author gave it."""

    name: str


class CoreHold(Shape):
    """Something that stops or orders a case, when, and `at` which places it is dealt with: what a plan is made from."""

    id: str
    title: str
    kind: Literal["stop", "wait", "tell-first"]
    """Legal leads and the talk is not planned; not yet; or somebody has to know before."""
    applies: tuple[Clause, ...]
    ask: str
    """The question that lifts the hold when it is answered with no; empty if nothing does."""
    at: tuple[str, ...]
    yields_to: tuple[str, ...]
    """The holds that come first where both apply: this one waits until they are lifted."""


class HoldWords(Shape):
    """What is said of a hold, and the first place that deals with it; a rule of the house has no source."""

    until: str
    do: str
    read_on: Target | None
    source: Target | None


class Hold(HoldWords, CoreHold):
    """Something that stops or orders a case, and until when."""


class LibraryHold(Hold):
    """A hold with why it is there, which its page says and no plan."""

    why: str


class FloorStep(Shape):
    """One answer to the question of a floor; without days and months, legal has to say the length."""

    answer: str
    days: int | None
    months: int | None


class CoreFloor(Shape):
    """The shortest notice that statute or custom allows: what a plan is made from."""

    id: str
    title: str
    basis: Literal["statute", "custom"]
    applies: tuple[Clause, ...]
    question: str
    steps: tuple[FloorStep, ...]
    yearly: bool
    """The next step is the same relation a year older."""
    enough: int | None
    """The months after which nobody can call the notice too short."""
    ends: Literal["", "end of a month"]
    """Where the notice has to end."""


class FloorWords(Shape):
    """What is said of a floor, and where it comes from."""

    says: str
    source: Target


class Floor(FloorWords, CoreFloor):
    """The shortest notice that statute or custom allows."""


class LibraryFloor(Floor):
    """A floor with how it grows in words, which its page says and no plan: a plan counts its steps."""

    grows: str


def holds_of(library: Library) -> tuple[LibraryHold, ...]:
    """Return all holds, with their conditions parsed and their places found."""
    sources = sources_by_id(library)
    return tuple(
        LibraryHold(
            id=hold.id,
            title=hold.title,
            kind=hold.kind,
            applies=clauses_of(hold.applies),
            ask=hold.ask,
            until=hold.until,
            do=hold.do,
            why=hold.why,
            read_on=place_named(hold.at[0], library) if hold.at else None,
            at=hold.at,
            yields_to=hold.yields_to,
            source=sources[hold.source] if hold.source else None,
        )
        for hold in library.vocabulary.holds
    )


def floors_of(library: Library) -> tuple[LibraryFloor, ...]:
    """Return all floors, with their conditions parsed."""
    sources = sources_by_id(library)
    return tuple(
        LibraryFloor(
            id=floor.id,
            title=floor.title,
            basis=floor.basis,
            applies=clauses_of(floor.applies),
            question=floor.question,
            steps=tuple(FloorStep(answer=step.answer, days=step.days, months=step.months) for step in floor.steps),
            yearly=floor.yearly,
            enough=floor.enough,
            ends=floor.ends,
            grows=floor.grows,
            says=floor.says,
            source=sources[floor.source],
        )
        for floor in library.vocabulary.floors
    )


def sources_by_id(library: Library) -> dict[str, Target]:
    """Map the ids of sources to where they stand in the register."""
    return {source.id: Target(title=source.title, url=url_of_source(source)) for source in library.vocabulary.sources}


def place_named(name: str, library: Library) -> Target | None:
    """Return the place that a name leads to, None if there is none; a law is called by its page, being long."""
    home = home_of(library, name)
    if home is None:
        return None
    anchor = f"#{home.anchor}" if home.anchor else ""
    is_law = any(law.id == name for law in home.playbook.laws)
    title = home.playbook.front.title if is_law else home.title
    return Target(title=title, url=url_of(home.playbook) + anchor)
