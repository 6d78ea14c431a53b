"""The contract's whole library, for other tools: `data/library.json`."""

from collections.abc import Iterator
from typing import Literal

from highnote.assemble.contract.facets import Facet, facets_of
from highnote.assemble.contract.holds import LibraryFloor, LibraryHold, floors_of, holds_of
from highnote.assemble.contract.items import LibraryItem, items_of, parsed
from highnote.assemble.contract.shape import Shape
from highnote.assemble.pages.places import url_of
from highnote.model import Library, Playbook, Question
from highnote.model.kinds import Ending, Front, Lesson, Phase, Profession, Template
from highnote.model.scorecard import Band, Criterion, Rung, Stop
from highnote.model.vocabulary import Field, Reason, Retired, Role, Source
from highnote.model.when import When


class LibraryEnding(Ending):
    """An ending as its author wrote its front matter, and its address."""

    url: str


class LibraryPhase(Phase):
    """A phase as its author wrote its front matter, its address, its place on the way out and its window as dates."""

    url: str
    number: int
    dates: When


class LibraryProfession(Profession):
    """A profession or subject as its author wrote its front matter, and its address."""

    url: str


class LibraryTemplate(Template):
    """A template as its author wrote its front matter, and its address."""

    url: str


class LibraryLesson(Lesson):
    """A lesson as its author wrote its front matter, and its address."""

    url: str


class LibraryChoice(Shape):
    """One choice of a question."""

    text: str
    right: bool
    why: str


class LibraryQuestion(Shape):
    """One question of a lesson."""

    id: str
    lesson: str
    text: str
    answers: tuple[LibraryChoice, ...]


class PublishedLibrary(Shape):
    """The whole library: what every page, sheet and document of the site is made from."""

    contract: Literal[1] = 1
    version: str
    """The version of the content."""
    phases: tuple[LibraryPhase, ...]
    items: tuple[LibraryItem, ...]
    endings: tuple[LibraryEnding, ...]
    professions: tuple[LibraryProfession, ...]
    templates: tuple[LibraryTemplate, ...]
    fields: tuple[Field, ...]
    lessons: tuple[LibraryLesson, ...]
    questions: tuple[LibraryQuestion, ...]
    facets: tuple[Facet, ...]
    holds: tuple[LibraryHold, ...]
    floors: tuple[LibraryFloor, ...]
    stops: tuple[Stop, ...]
    rungs: tuple[Rung, ...]
    criteria: tuple[Criterion, ...]
    bands: tuple[Band, ...]
    roles: tuple[Role, ...]
    reasons: tuple[Reason, ...]
    sources: tuple[Source, ...]
    retired: tuple[Retired, ...]


def published_library_of(library: Library, version: str) -> PublishedLibrary:
    """Return the whole library as it is published."""
    words = library.vocabulary
    return PublishedLibrary(
        version=version,
        phases=tuple(map(library_phase_of, library.phases)),
        items=tuple(items_of(library.items(), library)),
        endings=tuple(LibraryEnding.model_validate(written(book)) for book in library.endings),
        professions=tuple(LibraryProfession.model_validate(written(book)) for book in library.professions),
        templates=tuple(LibraryTemplate.model_validate(written(book)) for book in library.templates),
        fields=words.fields,
        lessons=tuple(LibraryLesson.model_validate(written(book)) for book in library.lessons),
        questions=tuple(question for book in library.lessons for question in library_questions_of(book)),
        facets=facets_of(library),
        holds=holds_of(library),
        floors=floors_of(library),
        stops=words.stops,
        rungs=words.rungs,
        criteria=words.criteria,
        bands=words.bands,
        roles=words.roles,
        reasons=words.reasons,
        sources=words.sources,
        retired=words.retired,
    )


def written(book: Playbook[Front]) -> dict[str, object]:
    """Return a playbook's front matter by the names of its fields, and its address."""
    return {**book.front.model_dump(by_alias=True), "url": url_of(book)}


def library_phase_of(book: Playbook[Phase]) -> LibraryPhase:
    """Return a phase with its place on the way out."""
    return LibraryPhase.model_validate({**written(book), "number": book.number, "dates": parsed(book.front.runs)})


def library_questions_of(book: Playbook[Lesson]) -> Iterator[LibraryQuestion]:
    """Yield a lesson's questions with their answers."""
    for question in book.questions:
        yield LibraryQuestion(
            id=question.id, lesson=book.id, text=str(question.text), answers=tuple(library_choices_of(question))
        )


def library_choices_of(question: Question) -> Iterator[LibraryChoice]:
    """Yield the choices of a question."""
    for choice in question.choices:
        yield LibraryChoice(text=str(choice.text), right=choice.right, why=str(choice.why))
