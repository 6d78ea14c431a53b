"""A question has at least two answers, each with a box."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for question in playbook.questions:
        if len(question.written.choices) < 2:
            text = f'the question "{question.id}" has fewer than two answers'
            yield Finding(question.written.place, text, 'write each as "- [ ] …" below the question.')
        for choice in question.written.choices:
            if not choice.boxed:
                yield Finding(choice.place, "this answer has no box", 'write it as "- [ ] …".')
