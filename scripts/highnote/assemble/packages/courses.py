"""Names the courses for learning systems: one for each lesson, and one of all, in which each lesson is a unit."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial

from highnote.assemble.files import key_of
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.packages.standards import WHOLE
from highnote.assemble.pages.courses import course_page, plays_of
from highnote.assemble.pages.page import Page, Site
from highnote.model import Library, Playbook
from highnote.model.kinds import Lesson


@dataclass(frozen=True, slots=True)
class Unit:
    """One lesson in a course: its file there, its title, the share that passes (0 where nothing is asked), its page."""

    id: str
    file: str
    title: str
    summary: str
    pass_: int
    key: str
    page: Callable[[], Page]


@dataclass(frozen=True, slots=True)
class Course:
    """One course: its path without an ending, its id that never changes, and its units."""

    path: str
    id: str
    title: str
    summary: str
    units: tuple[Unit, ...]

    @property
    def key(self) -> str:
        """Name all that it is made from."""
        return key_of(self.path, self.title, self.summary, *(unit.key for unit in self.units))


def courses(library: Library, site: Site, ingredients: Ingredients) -> Iterator[Course]:
    """Yield the course of each lesson, then that of all lessons."""
    units = tuple(unit_of(lesson, library, site, ingredients) for lesson in library.lessons)
    for lesson, unit in zip(library.lessons, units, strict=True):
        yield Course(f"training/{lesson.slug}/{lesson.slug}", unit.id, unit.title, unit.summary, (unit,))
    if units:
        summary = "Learn to end client work well: read, play a conversation, and answer the questions of each lesson."
        yield Course(WHOLE, "whole", "High Note: end client work well", summary, units)


def unit_of(lesson: Playbook[Lesson], library: Library, site: Site, ingredients: Ingredients) -> Unit:
    """Return the unit of a lesson; its page is made once, for every course and standard."""
    front = lesson.front
    books = (lesson, *plays_of(lesson, library))
    return Unit(
        lesson.id,
        f"{lesson.id.lower()}.html",
        f"{lesson.id} {front.title}",
        front.summary,
        front.pass_ if lesson.questions else 0,
        key_of(*map(ingredients.of, books)),
        cache(partial(course_page, lesson, library, site)),
    )
