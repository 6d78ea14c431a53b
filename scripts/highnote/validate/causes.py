"""Leaves out what only follows from another problem, so that an author reads the cause, and one mend."""

from collections.abc import Iterable, Iterator

from highnote.problem import Problem
from highnote.validate.overview import Overview

# What is told of a playbook that has the id of another one, where PB107 has told the cause.
OF_A_SHARED_ID = frozenset({"PB113", "PB122", "PB124", "PB208", "PB209", "PB220", "PB401", "PB405"})


def without_consequences(problems: Iterable[Problem], overview: Overview) -> Iterator[Problem]:
    """Yield the problems that an author can mend where they stand."""
    sharing = {outline.path for outlines in overview.shared.values() for outline in outlines}
    for problem in problems:
        if problem.code not in OF_A_SHARED_ID or problem.place.path not in sharing:
            yield problem
