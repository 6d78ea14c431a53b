"""Finds every condition of an author: of items, questions, holds, floors, periods, harms and parts of templates."""

from collections.abc import Iterator
from typing import NamedTuple

from highnote.model.applies import Applies, Clause
from highnote.problem import Place
from highnote.validate.boxes import EVERY_CASE, both
from highnote.validate.outline import Outline
from highnote.validate.overview import Overview


class Condition(NamedTuple):
    """A condition: whose it is, what its author wrote, and what the file around it asks for already."""

    of: str
    applies: Applies
    around: Applies = EVERY_CASE

    @property
    def box(self) -> Applies:
        """Return the cases in which it holds."""
        return both(self.around, self.applies)

    def place(self, overview: Overview) -> Place:
        """Return its place; a condition that holds always has none."""
        references = (reference for reference in overview.references if reference.giver == "condition")
        return next(reference.place for reference in references if reference.by == self.of)


def conditions_of(overview: Overview) -> Iterator[Condition]:
    """Yield all conditions that can be read, those that hold always included."""
    yield from conditions_of_items(overview)
    yield from conditions_of_questions(overview)
    yield from (Condition(hold.id, hold.applies) for hold in overview.vocabulary.holds)
    yield from (Condition(floor.id, floor.applies) for floor in overview.vocabulary.floors)
    yield from (Condition(period.id, period.applies) for period in overview.vocabulary.periods)
    yield from conditions_of_parts(overview)
    yield from (Condition(harm.id, harm.applies) for harm in overview.vocabulary.harms)


def conditions_of_items(overview: Overview) -> Iterator[Condition]:
    """Yield the conditions of all items."""
    for outline in overview.outlines:
        around = around_items_of(outline)
        for item in outline.items:
            if item.applies is not None:
                yield Condition(item.id, item.applies, around)


def conditions_of_parts(overview: Overview) -> Iterator[Condition]:
    """Yield the conditions of the parts of templates."""
    for outline in overview.outlines:
        for proviso in outline.provisos:
            if proviso.applies is not None:
                yield Condition(proviso.by, proviso.applies)


def conditions_of_questions(overview: Overview) -> Iterator[Condition]:
    """Yield when each question is asked."""
    return (Condition(facet.id, facet.ask_when) for facet in overview.vocabulary.facets)


def around_items_of(outline: Outline) -> Applies:
    """Return what every item of a playbook asks for: the reason of an ending, the work of a profession."""
    facet = {"ending": "reason", "profession": "profession"}.get(outline.kind, "")
    answer = outline.id if outline.kind == "ending" else outline.value("covers")
    return Applies((Clause(facet, (answer,)),)) if facet and answer else EVERY_CASE
