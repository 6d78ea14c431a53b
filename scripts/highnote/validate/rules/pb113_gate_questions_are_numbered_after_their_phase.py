"""The questions of a gate have ids such as ACC-G1."""

import re
from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Phase
from highnote.problem import Finding


def check_phase(phase: Playbook[Phase]) -> Iterator[Finding]:
    for index, question in enumerate(phase.front.gate.questions if phase.front.gate else ()):
        if question.id and phase.id and not re.fullmatch(rf"{re.escape(phase.id)}-G[1-9][0-9]?", question.id):
            yield Finding(
                phase.front_place("gate", "questions", index, "id"),
                f'the id "{question.id}" is not that of a question of {phase.id}',
                f"write it like {phase.id}-G{index + 1}.",
            )
