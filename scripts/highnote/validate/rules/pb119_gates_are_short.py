"""A gate has at most nine questions."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Phase
from highnote.problem import Finding

MOST = 9


def check_phase(phase: Playbook[Phase]) -> Iterator[Finding]:
    questions = phase.front.gate.questions if phase.front.gate else ()
    if len(questions) > MOST:
        yield Finding(
            phase.front_place("gate", "questions", MOST),
            f"the gate has {len(questions)} questions",
            f"keep at most {MOST}; people stop reading a longer list.",
        )
