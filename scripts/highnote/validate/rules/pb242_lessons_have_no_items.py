"""Items stand in phases, endings and professions."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.language import shortened


def check(library: Library, today: date) -> Iterator[Finding]:
    for lesson in library.lessons:
        for item in lesson.items:
            yield Finding(
                item.written.place,
                f'the item "{item.id or shortened(item.text)}" stands in a lesson',
                "move it to a phase, or write an ordinary list.",
            )
