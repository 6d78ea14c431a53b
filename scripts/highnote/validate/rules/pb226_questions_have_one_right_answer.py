"""A question has one right answer."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        for quiz in playbook.questions:
            right = sum(answer.right for answer in quiz.written.choices)
            if quiz.written.choices and right != 1:
                yield Finding(
                    quiz.written.place,
                    f'the question "{quiz.id}" has {right or "no"} right answer{"s" if right else ""}',
                    "tick one box with [x], and leave the others as [ ].",
                )
