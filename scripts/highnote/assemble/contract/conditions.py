"""The contract's conditions: clauses that must all hold."""

from highnote.assemble.contract.shape import Shape
from highnote.model.applies import Applies


class Clause(Shape):
    """A facet with the answers of which one must be given, or, if it is barred, none."""

    facet: str
    answers: tuple[str, ...]
    barred: bool


def clauses_of(applies: Applies) -> tuple[Clause, ...]:
    """Return the clauses of a condition."""
    return tuple(Clause(facet=clause.facet, answers=clause.answers, barred=clause.barred) for clause in applies.clauses)
