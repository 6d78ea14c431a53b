"""A question has an effect: some item, hold, floor or question depends on its answer."""

from collections.abc import Iterator
from datetime import date

from highnote.model.applies import Applies, Clause
from highnote.problem import Finding
from highnote.validate.boxes import opposite, space_of
from highnote.validate.conditions import conditions_of
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    decided = facets_that_decide(overview)
    for facet in overview.vocabulary.facets if overview.whole and overview.items else ():
        if facet.id not in decided and facet.answers:
            yield Finding(
                overview.vocabulary.places["facets", facet.id],
                f'nothing depends on the question "{facet.id}"',
                "remove the question, or name its answers in the condition of an item, a hold or a floor.",
            )


def facets_that_decide(overview: Overview) -> set[str]:
    """Return the facets of which one answer makes a condition hold and another one makes it fail."""
    space = space_of(overview)
    decided: set[str] = set()
    for condition in conditions_of(overview):
        box = condition.box
        undecided = [clause for clause in box.clauses if clause.facet not in decided]
        if undecided and space.meet(box):
            decided.update(clause.facet for clause in undecided if space.meet(turned(box, clause)))
    return decided


def turned(box: Applies, clause: Clause) -> Applies:
    """Return a box in which one of its clauses fails, and the others hold."""
    return Applies(tuple(opposite(part) if part == clause else part for part in box.clauses))
