"""A slide holds one idea: a short title, and no more words than a room reads at a glance."""

from collections.abc import Iterator, Sequence

from highnote.model import Playbook
from highnote.model.kinds import Lesson
from highnote.model.markdown import Node
from highnote.model.slides import Slide, slides_of
from highnote.problem import Finding

LONGEST_TITLE = 60
MOST_WORDS = 45
MOST_LINES = 5
CAN_STAND = ("Paragraph", "List", "BlockQuote")


def check_lesson(lesson: Playbook[Lesson]) -> Iterator[Finding]:
    for slide in (slide for step in slides_of(lesson) for slide in step.slides):
        if len(slide.title) > LONGEST_TITLE:
            wrong = f'the title of the slide "{slide.title}" has {len(slide.title)} characters'
            yield Finding(slide.place, wrong, f"say the idea in {LONGEST_TITLE}.")
        for nodes in (slide.shown, slide.answer):
            yield from faults_of(slide, nodes)


def faults_of(slide: Slide, nodes: Sequence[Node]) -> Iterator[Finding]:
    """Yield what is wrong with what a slide shows."""
    called = f'the slide "{slide.title}"'
    odd = [node for node in nodes if node.kind not in CAN_STAND]
    if odd:
        yield Finding(slide.place, f"{called} holds more than words and points", "put tables on a handout.")
        return
    count = len(" ".join(node.plain for node in nodes).split())
    if count > MOST_WORDS:
        mend = f"leave {MOST_WORDS}; put the rest into a note, or on a second slide."
        yield Finding(slide.place, f"{called} has {count} words", mend)
    lines = sum(len(node.children) if node.kind in ("List", "BlockQuote") else 1 for node in nodes)
    if lines > MOST_LINES:
        yield Finding(
            slide.place, f"{called} has {lines} lines", f"show {MOST_LINES}, and the others on a second slide."
        )
