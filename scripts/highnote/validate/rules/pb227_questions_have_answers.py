"""A question has at least two answers, each with a box."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        for quiz in playbook.questions:
            if len(quiz.written.choices) < 2:
                text = f'the question "{quiz.id}" has fewer than two answers'
                yield Finding(quiz.written.place, text, 'write each as "- [ ] …" below the question.')
            for answer in quiz.written.choices:
                if not answer.boxed:
                    yield Finding(answer.place, "this answer has no box", 'write it as "- [ ] …".')
