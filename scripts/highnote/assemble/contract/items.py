"""The contract's items: each action to tick, with its date and its condition parsed."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from highnote.assemble.contract.conditions import Clause, clauses_of
from highnote.assemble.contract.shape import Shape
from highnote.assemble.pages.places import url_of_item
from highnote.model import Item, Library
from highnote.model.when import When

Parsed = TypeVar("Parsed")


class PlanItem(Shape):
    """What a plan needs of one action to tick."""

    id: str
    phase: str
    text: str
    owner: str
    """The role that does it."""
    when: When
    level: str
    """Essential, recommended or high-risk."""
    template: str
    """The template that helps, empty if none does."""
    after: tuple[str, ...]
    """The items that must be done first."""
    applies: tuple[Clause, ...]
    """All of these must hold; none of them means every case."""
    emergency: bool
    """It belongs to the first 24 hours of an emergency."""
    fixed: bool
    """Its date does not scale with the notice."""
    url: str
    """Where it stands, from the root of the site."""


class LibraryItem(PlanItem):
    """One action to tick, with all that its author wrote below it."""

    done_when: str
    why: str
    client: str
    """What the client is told of it, in a sentence; empty if nothing."""
    client_does: str
    """What the client is asked to do for it, in a sentence; empty if nothing."""
    look_again: tuple[int, ...]
    """On which days after the last day somebody looks whether it still holds."""


def items_of(items: Iterable[Item], library: Library) -> Iterator[LibraryItem]:
    """Yield these items; a plan gets of each what a `PlanItem` has."""
    for item in items:
        yield LibraryItem(
            id=item.id,
            phase=item.phase,
            text=str(item.text),
            owner=item.owner,
            when=parsed(item.when),
            level=item.level,
            template=item.template,
            after=item.after,
            applies=clauses_of(parsed(item.applies)),
            emergency=item.emergency,
            fixed=item.fixed,
            url=url_of_item(item, library),
            done_when=str(item.done_when),
            why=str(item.why),
            client=str(item.client),
            client_does=str(item.client_does),
            look_again=parsed(item.look_again),
        )


def parsed(value: Parsed | None) -> Parsed:
    """Return what could be parsed; a library in which something could not is never published."""
    if value is None:
        raise ValueError
    return value
