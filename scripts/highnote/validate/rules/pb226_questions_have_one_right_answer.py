"""A question has one right answer."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for question in playbook.questions:
        right = sum(choice.right for choice in question.written.choices)
        if question.written.choices and right != 1:
            yield Finding(
                question.written.place,
                f'the question "{question.id}" has {right or "no"} right answer{"s" if right else ""}',
                "tick one box with [x], and leave the others as [ ].",
            )
