"""The slides of a lesson stand below the steps of its agenda, in their order."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Lesson
from highnote.model.slides import slides_of
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check_lesson(lesson: Playbook[Lesson]) -> Iterator[Finding]:
    agenda = [step.title for step in lesson.front.agenda]
    last = -1
    for step in slides_of(lesson):
        if step.title not in agenda:
            mend = mend_by_near_name(step.title, agenda, "write the title of a step as the agenda has it.")
            yield Finding(step.place, f'the agenda has no step "{step.title}"', mend)
        elif agenda.index(step.title) <= last:
            wrong = f'the slides of "{step.title}" come too late'
            yield Finding(step.place, wrong, "put the steps in the order of the agenda, each once.")
        else:
            last = agenda.index(step.title)
