"""Two holds of one case agree, or one of them says that it yields to the other."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from highnote.model.vocabulary import Hold
from highnote.problem import Finding
from highnote.validate.boxes import both, box_words, space_of
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    space = space_of(overview)
    for first, second in combinations(overview.vocabulary.holds, 2):
        clash = clash_of(first, second) or clash_of(second, first)
        case = both(first.applies, second.applies)
        if clash and first.id not in second.yields_to and second.id not in first.yields_to and space.meet(case):
            yield Finding(
                overview.vocabulary.places["holds", second.id],
                f'"{first.id}" and "{second.id}" contradict each other: {clash}{where(box_words(space, case))}',
                'narrow one of their conditions, or add "yields to" to the one that comes second.',
            )


def clash_of(one: Hold, other: Hold) -> str:
    """Say in what one hold asks for what the other forbids, empty if in nothing."""
    told = sorted({*one.tells} & {*other.keeps_from})
    if told:
        return f"one tells {' and '.join(told)} what the other keeps secret"
    return "one stops the work and the other goes on" if (one.work, other.work) == ("stops", "goes on") else ""


def where(words: str) -> str:
    """Say in which cases; nothing if in all."""
    return f", if {words}" if words else ""
