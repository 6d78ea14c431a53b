"""Every answer says why it is right or wrong."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.details import CHOICE, given
from highnote.validate.language import shortened


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for question in playbook.questions:
        for choice in question.written.choices:
            values = [detail.value for detail in choice.details if detail.name == "why"]
            if not (any(values) if values else "why" in given(choice.details, CHOICE)):
                yield Finding(
                    choice.place,
                    f'the answer "{shortened(choice.text)}" does not say why',
                    'add "- why: …" below it; a learner learns from it.',
                )
