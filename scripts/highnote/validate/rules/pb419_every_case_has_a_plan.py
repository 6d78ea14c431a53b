"""Whatever the answers, a case has items in some phase, and somebody to do each of them."""

from collections.abc import Iterator
from datetime import date

from highnote.model.applies import Applies, Clause
from highnote.problem import Finding, Place
from highnote.validate.boxes import EVERY_CASE, both, box_words, space_of
from highnote.validate.conditions import conditions_of_items
from highnote.validate.overview import Overview

ALONE = Clause("team", ("alone",))


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    yield from cases_without_items(overview)
    yield from roles_that_are_nobody(overview)


def cases_without_items(overview: Overview) -> Iterator[Finding]:
    """Yield some answers that lead to no item in any phase."""
    phases = {phase.id: phase for phase in overview.of_kind("phase")}
    boxes = [
        condition.box for condition in conditions_of_items(overview) if overview.items[condition.of].phase in phases
    ]
    gap = space_of(overview).first_gap(EVERY_CASE, boxes) if boxes and overview.whole else None
    if gap is not None:
        yield Finding(
            Place(next(iter(phases.values())).path),
            f"no item of any phase applies if {box_words(space_of(overview), gap)}",
            "take the condition off an item that belongs to every ending.",
        )


def roles_that_are_nobody(overview: Overview) -> Iterator[Finding]:
    """Yield each role that nobody has in a firm of one, though an item needs it there."""
    space, nobody = space_of(overview), {role.id for role in overview.vocabulary.roles if not role.alone}
    told: set[str] = set()
    for condition in conditions_of_items(overview) if "alone" in space.answers.get("team", ()) else ():
        role, case = overview.items[condition.of].owner, both(condition.box, Applies((ALONE,)))
        if role in nobody - told and space.meet(case):
            told.add(role)
            words = box_words(space, case)
            yield Finding(
                overview.vocabulary.places["roles", role],
                f'nobody is "{role}" where somebody works alone, and "{condition.of}" needs one if {words}',
                'add "alone", which says who that is in a firm of one.',
            )
