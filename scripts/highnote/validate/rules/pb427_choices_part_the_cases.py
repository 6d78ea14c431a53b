"""Of the parts of a choice no two are for one case, and the last one is for every other."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations, groupby

from highnote.model import Playbook
from highnote.model.kinds import Template
from highnote.model.provisos import choices_in, document_of
from highnote.problem import Finding
from highnote.validate.boxes import both, box_words, space_of
from highnote.validate.overview import Overview


def check_template(template: Playbook[Template]) -> Iterator[Finding]:
    for choice in choices_in(document_of(template)):
        *others, last = [part.details for part in choice.children]
        early = next((proviso for proviso in others if proviso.is_general), None)
        if not others:
            yield Finding(last.place, "this choice has one part", "add another, or write it as a plain paragraph.")
        elif early:
            yield Finding(
                early.place,
                "a part without a condition stands before others, which are never chosen",
                "put it last, or give it a condition.",
            )
        elif not last.is_general:
            yield Finding(
                last.place,
                "the last part of this choice is not for every other case",
                "add a part without a condition, in words that fit whatever is not known yet.",
            )


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    space = space_of(overview)
    for outline in overview.outlines:
        for number, group in groupby(outline.provisos, lambda proviso: proviso.choice):
            boxes = [(part.place, part.applies) for part in group if part.applies and part.applies.clauses]
            for (_, first), (place, second) in combinations(boxes, 2) if number else ():
                case = both(first, second)
                if space.meet(case):
                    yield Finding(
                        place,
                        f"two parts of this choice fit one case: {box_words(space, case)}",
                        "narrow one of the two conditions.",
                    )
