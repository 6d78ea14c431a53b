"""A condition can hold for at least one case."""

from collections.abc import Iterator
from datetime import date

from highnote.model.applies import Applies
from highnote.problem import Finding
from highnote.validate.boxes import space_of
from highnote.validate.conditions import conditions_of
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    space = space_of(overview)
    for condition in conditions_of(overview):
        facet = space.conflict(condition.box) if condition.applies.clauses else ""
        if facet and names_answers(overview.answers[facet], facet, condition.box):
            yield Finding(
                condition.place(overview),
                f'the condition never holds: it leaves no answer to "{facet}"',
                "name all answers behind one =, with commas between them, or remove the condition.",
            )


def names_answers(known: frozenset[str], facet: str, box: Applies) -> bool:
    """Tell whether the clauses about a facet name answers that exist; if not, that is told alone."""
    return all(known.issuperset(clause.answers) for clause in box.clauses if clause.facet == facet)
