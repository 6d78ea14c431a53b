"""A situation names only answers, items, holds, floors and endings that exist."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from highnote.model.situations import NOT_SURE, Situation
from highnote.model.vocabulary import Floor
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name
from highnote.validate.overview import Overview

YES_OR_NO = frozenset({"yes", "no"})
OF_CONTRACT = frozenset({"contract"})

Names = frozenset[str] | None


class Name(NamedTuple):
    """A name in a situation: the way to it, what it names, and the names that there are, None if some may be unread."""

    way: tuple[str | int, ...]
    kind: str
    name: str
    known: Names


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for situation in overview.situations:
        written = overview.written_situations[situation.id]
        for way, kind, name, known in names_in(overview, situation):
            if known is not None and name not in known:
                text, mend = f'there is no {kind} "{name}"', f"name {with_article(kind)} that exists."
                yield Finding(written.place(*way), text, mend_by_near_name(name, known, mend))
        for facet in facets_answered_twice(overview, situation):
            yield Finding(
                written.place("answers", facet),
                f'"{facet}" takes one answer, and here it has {len(situation.answers[facet])}',
                "keep the answer that this case would give.",
            )


def with_article(kind: str) -> str:
    """Put an article before what is named."""
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"


def names_in(overview: Overview, situation: Situation) -> Iterator[Name]:
    """Yield every name that a situation gives of something else."""
    yield from names_answered(overview, situation)
    yield from names_asked(overview, situation)
    yield from names_of_deadlines(overview, situation)
    yield from names_expected(overview, situation)


def names_answered(overview: Overview, situation: Situation) -> Iterator[Name]:
    """Yield the facets that are answered, and the answers."""
    for facet, answers in situation.answers.items():
        yield Name(("answers", facet), "facet", facet, overview.names["facets"])
        known = overview.answers.get(facet)
        for index, answer in enumerate(answers):
            yield Name(("answers", facet, index), f"answer to {facet}", answer, known and known | {NOT_SURE})


def names_asked(overview: Overview, situation: Situation) -> Iterator[Name]:
    """Yield the holds and floors whose question is answered, and the answers."""
    steps = {floor.id: steps_of(floor) for floor in overview.vocabulary.floors}
    known = either(overview.names["holds"], overview.names["floors"])
    for asked, answer in situation.asked.items():
        yield Name(("asked", asked), "hold or floor", asked, known)
        yield Name(("asked", asked), f"answer to {asked}", answer, steps.get(asked, YES_OR_NO) | {"no", NOT_SURE})


def names_of_deadlines(overview: Overview, situation: Situation) -> Iterator[Name]:
    """Yield the kinds of the dates that depend on us."""
    for index, deadline in enumerate(situation.deadlines):
        yield Name(
            ("deadlines", index, "kind"), "answer to deadlines", deadline.kind, overview.answers.get("deadlines")
        )


def steps_of(floor: Floor) -> frozenset[str]:
    """Return the answers to the question of a floor; the words before a comma are enough."""
    return frozenset(answer for step in floor.steps for answer in (step.answer, step.answer.partition(",")[0]))


def names_expected(overview: Overview, situation: Situation) -> Iterator[Name]:
    """Yield the endings, holds, floors and items that the plan must have or leave out."""
    expect, names = situation.expect, overview.names
    yield Name(("expect", "ending"), "ending", expect.ending, names["endings"])
    if expect.floor:
        yield Name(("expect", "floor"), "floor", expect.floor, either(names["floors"], OF_CONTRACT))
    yield from names_listed("holds", "hold", expect.holds, names["holds"])
    yield from names_listed("without", "item or hold", expect.without, either(names["items"], names["holds"]))
    for field, items in (("items", expect.items), ("because", expect.because)):
        yield from (Name(("expect", field, item), "item", item, names["items"]) for item in items)


def names_listed(field: str, kind: str, listed: Iterable[str], known: Names) -> Iterator[Name]:
    """Yield the names of a list."""
    return (Name(("expect", field, index), kind, name, known) for index, name in enumerate(listed))


def either(one: Names, other: Names) -> Names:
    """Return the names of two kinds of thing, None if some may be unread."""
    return None if one is None or other is None else one | other


def facets_answered_twice(overview: Overview, situation: Situation) -> Iterator[str]:
    """Yield each facet that takes one answer and has several, or that has others beside "not sure"."""
    for facet in overview.vocabulary.facets:
        answers = situation.answers.get(facet.id, ())
        if len(answers) > 1 and (not facet.many or NOT_SURE in answers):
            yield facet.id
