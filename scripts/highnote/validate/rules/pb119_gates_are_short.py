"""A gate has at most nine questions."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding

MOST = 9


def check(library: Library, today: date) -> Iterator[Finding]:
    for phase in library.phases:
        questions = phase.front.gate.questions if phase.front.gate else ()
        if len(questions) > MOST:
            yield Finding(
                phase.front_place("gate", "questions", MOST),
                f"the gate has {len(questions)} questions",
                f"keep at most {MOST}; people stop reading a longer list.",
            )
