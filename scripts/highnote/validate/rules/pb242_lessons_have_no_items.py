"""Items stand in phases, endings and professions."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Lesson
from highnote.problem import Finding
from highnote.validate.language import shortened


def check_lesson(lesson: Playbook[Lesson]) -> Iterator[Finding]:
    for item in lesson.items:
        yield Finding(
            item.written.place,
            f'the item "{item.id or shortened(item.text)}" stands in a lesson',
            "move it to a phase, or write an ordinary list.",
        )
