"""The minutes of an agenda add up to the minutes of the lesson."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Lesson
from highnote.problem import Finding


def check_lesson(lesson: Playbook[Lesson]) -> Iterator[Finding]:
    total = sum(step.minutes for step in lesson.front.agenda)
    if lesson.front.agenda and lesson.front.minutes and total != lesson.front.minutes:
        yield Finding(
            lesson.front_place("minutes"),
            f"the agenda takes {total} minutes, and the lesson {lesson.front.minutes}",
            "change one of them; a trainer plans by both.",
        )
