"""Every answer says why it is right or wrong."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.language import shortened


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        for quiz in playbook.questions:
            for answer in quiz.written.choices:
                if not any(field.name == "why" and field.value for field in answer.details):
                    yield Finding(
                        answer.place,
                        f'the answer "{shortened(answer.text)}" does not say why',
                        'add "- why: …" below it; a learner learns from it.',
                    )
