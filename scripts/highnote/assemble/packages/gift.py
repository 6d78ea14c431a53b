"""Writes questions as GIFT, which Moodle and others import: https://docs.moodle.org/en/GIFT_format."""

import re
from collections.abc import Iterator

from highnote.assemble.packages.asked import Asked, AskedLesson

# The signs that mean something in GIFT.
SPECIAL = re.compile(r"([\\~=#{}:])")


def gift_text(lessons: tuple[AskedLesson, ...]) -> str:
    """Write the questions of some lessons, those of each in a category of its own."""
    return "\n\n".join(block for lesson in lessons for block in gift_blocks(lesson)) + "\n"


def gift_blocks(lesson: AskedLesson) -> Iterator[str]:
    """Yield the category, and each question."""
    # A slash would begin a category below this one.
    yield f"$CATEGORY: $course$/top/High Note/{lesson.name.replace('/', '-')}"
    yield from map(gift_question, lesson.questions)


def gift_question(asked: Asked) -> str:
    """Write one question; each choice carries its reason as feedback."""
    choices = (
        f"    {'=' if choice.right else '~'}{escaped(choice.text)}#{escaped(choice.why)}" for choice in asked.choices
    )
    return "\n".join((f"::{escaped(asked.id)}::{escaped(asked.text)} {{", *choices, "}"))


def escaped(text: str) -> str:
    """Take their meaning from signs."""
    return SPECIAL.sub(r"\\\1", text)
