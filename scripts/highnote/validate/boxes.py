"""Set algebra over conditions: each is a box, one set of answers per facet, and each question has an exact answer.

Knows facets and clauses. The opposite of a clause is a clause too, also where a facet takes several answers (it holds
if one of them is named, and a barred one if none is), so that what a box leaves of another is boxes again.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from highnote.model.applies import Applies, Clause
from highnote.validate.overview import Overview

EVERY_CASE = Applies()


@dataclass(frozen=True)
class Space:
    """All cases that answers can tell apart: the answers of each facet, and the facets that take several.

    `conflicts` remembers what was found: most conditions of a library are the same few.
    """

    answers: Mapping[str, frozenset[str]]
    many: frozenset[str] = frozenset()
    conflicts: dict[Applies, str] = field(default_factory=dict, compare=False, repr=False)

    def conflict(self, box: Applies) -> str:
        """Return the first facet of which no answer fits, empty if some case is in the box; what is not known fits."""
        if box not in self.conflicts:
            about: dict[str, list[Clause]] = {}
            for clause in box.clauses:
                about.setdefault(clause.facet, []).append(clause)
            unfit = (facet for facet in about if facet in self.answers and not self.fits(facet, about[facet]))
            self.conflicts[box] = next(unfit, "")
        return self.conflicts[box]

    def fits(self, facet: str, clauses: Sequence[Clause]) -> bool:
        """Tell whether a facet can be answered as all of these clauses about it want."""
        left = self.answers[facet].difference(*(clause.answers for clause in clauses if clause.barred))
        wanted = [left & set(clause.answers) for clause in clauses if not clause.barred]
        if facet in self.many:
            return bool(left) and all(wanted)
        return bool(left.intersection(*wanted))

    def meet(self, *boxes: Applies) -> bool:
        """Tell whether a case is in all of the boxes."""
        return not self.conflict(both(*boxes))

    def first_gap(self, box: Applies, covers: Collection[Applies]) -> Applies | None:
        """Find a part of a box in which none of the covers holds, None if they leave no case out."""
        if self.conflict(box):
            return None
        near = sorted((cover for cover in covers if self.meet(box, cover)), key=lambda cover: len(cover.clauses))
        if not near:
            return box
        gaps = (self.first_gap(part, near[1:]) for part in outside(box, near[0]))
        return next((gap for gap in gaps if gap is not None), None)


def space_of(overview: Overview) -> Space:
    """Return the space of all facets whose answers are known."""
    return Space(overview.answers, frozenset(facet.id for facet in overview.vocabulary.facets if facet.many))


def both(*boxes: Applies) -> Applies:
    """Return the box of the cases that are in all of these."""
    return Applies(tuple(dict.fromkeys(clause for box in boxes for clause in box.clauses)))


def outside(box: Applies, other: Applies) -> Iterator[Applies]:
    """Yield what a box has outside of another, in parts that share no case."""
    for index, clause in enumerate(other.clauses):
        yield both(box, Applies((*other.clauses[:index], opposite(clause))))


def opposite(clause: Clause) -> Clause:
    """Return the clause that holds exactly where this one does not."""
    return clause._replace(barred=not clause.barred)


def box_words(space: Space, box: Applies) -> str:
    """Say in words which cases are in a box, with what each facet comes to."""
    facets = dict.fromkeys(clause.facet for clause in box.clauses)
    return " and ".join(part for facet in facets for part in facet_words(space, facet, box))


def facet_words(space: Space, facet: str, box: Applies) -> Iterator[str]:
    """Yield what the clauses of a box say about one facet."""
    clauses = [clause for clause in box.clauses if clause.facet == facet]
    if facet in space.answers and facet not in space.many:
        yield f"{facet} is {' or '.join(sorted(answers_left(space.answers[facet], clauses)))}"
        return
    for clause in clauses:
        yield f"{facet} is {'not ' if clause.barred else ''}{' or '.join(clause.answers)}"


def answers_left(answers: frozenset[str], clauses: list[Clause]) -> frozenset[str]:
    """Return the answers of a facet with one answer that all clauses leave."""
    for clause in clauses:
        answers = answers - set(clause.answers) if clause.barred else answers & set(clause.answers)
    return answers
