"""One playbook: its front matter, its body, and the items, laws and questions that it holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from highnote.load import Document
from highnote.model.kinds import Front, Gate, Page
from highnote.model.links import Link, links_of
from highnote.model.markdown import Body
from highnote.model.parts import Item, Items, Law, Laws, Part, Question, Questions, Section
from highnote.model.passages import SENTENCES, Passage, passages_of
from highnote.model.reading import Reading, reading_of
from highnote.model.typed import node_at, place
from highnote.model.written import Written
from highnote.problem import Place

FOR_AUTHORS = ("docs/decisions/", "docs/rules/", "docs/write/")

F_co = TypeVar("F_co", bound=Front | Page, covariant=True)


@dataclass(frozen=True)
class Playbook(Generic[F_co]):
    """One file: its kind (`page` for docs/), its place on the site, its front matter, and its body in typed parts.

    `lead` is what stands before the first heading of level 2.
    """

    kind: str
    path: str
    slug: str
    number: int
    front: F_co
    body: Body
    lead: tuple[Part, ...]
    sections: tuple[Section, ...]
    document: Document

    @property
    def id(self) -> str:
        """Return the permanent id; a page has none."""
        return self.front.id if isinstance(self.front, Front) else ""

    @property
    def gate(self) -> Gate | None:
        """Return the gate of a phase; nothing else has one, nor has a phase whose front matter could not be read."""
        return getattr(self.front, "gate", None)

    @property
    def for_authors(self) -> bool:
        """Tell whether it is a page for those who write and build, and not for readers."""
        return self.path.startswith(FOR_AUTHORS)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Return the parts of all sections, in the order of the text."""
        return (*self.lead, *(part for section in self.sections for part in section.parts))

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """Return its items."""
        return tuple(item for part in self.parts if isinstance(part, Items) for item in part.entries)

    @cached_property
    def laws(self) -> tuple[Law, ...]:
        """Return its rules of law and practice."""
        return tuple(law for part in self.parts if isinstance(part, Laws) for law in part.entries)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """Return its questions."""
        return tuple(question for part in self.parts if isinstance(part, Questions) for question in part.entries)

    @property
    def written(self) -> Iterator[Written]:
        """Yield its items, laws and questions as their author wrote them."""
        entries: tuple[Item | Law | Question, ...] = (*self.items, *self.laws, *self.questions)
        return (entry.written for entry in entries)

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of its items, laws and questions, and of the questions of its gate."""
        ids = [written.id for written in self.written]
        ids += [question.id for question in (self.gate.questions if self.gate else ())]
        return tuple(identity for identity in ids if identity)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Return all runs of words in the body."""
        return tuple(passages_of(self.body, self.lead, self.sections))

    @cached_property
    def sentences(self) -> tuple[tuple[Passage, Reading], ...]:
        """Return the passages of the body that are sentences, each with how hard it is to read."""
        running = (passage for passage in self.passages if passage.kind in SENTENCES)
        return tuple((passage, reading_of(passage.text)) for passage in running)

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Return the links and pictures of the body."""
        return tuple(links_of(self.body))

    def section(self, title: str) -> Section | None:
        """Return the section of this title."""
        return next((section for section in self.sections if section.title == title), None)

    def front_place(self, *where: str | int) -> Place:
        """Return the place of a value in the front matter."""
        return place(self.path, node_at(self.document.front, where))
