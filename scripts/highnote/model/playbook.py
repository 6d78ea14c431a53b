"""One playbook: its front matter, its body, and the items, rules and questions that it holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from highnote.load import Document
from highnote.model.anchors import heading_anchors
from highnote.model.applies import Applies
from highnote.model.entries import Entry
from highnote.model.kinds import Front, Page
from highnote.model.markdown import Body, Node
from highnote.model.prose import Prose, prose_of
from highnote.model.typed import node_at, place
from highnote.model.when import When
from highnote.problem import Place

FOR_AUTHORS = ("docs/decisions/", "docs/rules/", "docs/write/")


@dataclass(frozen=True, slots=True)
class Item:
    """One action to tick; `when` and `applies` are None where they do not parse. `entry` is as the author wrote it."""

    id: str
    text: str
    owner: str
    when: When | None
    level: str
    done_when: str
    why: str
    template: str
    after: tuple[str, ...]
    applies: Applies | None
    emergency: bool
    fixed: bool
    phase: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of law or practice of a profession."""

    id: str
    text: str
    source: str
    jurisdiction: str
    so: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class Quiz:
    """One question of a lesson with its answers."""

    id: str
    text: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class Section:
    """What stands below a heading of level 2, up to the next one."""

    title: str
    heading: Node
    nodes: tuple[Node, ...]
    body: Body

    @property
    def place(self) -> Place:
        """Return the place of the heading."""
        return self.body.place(self.heading.start)


@dataclass(frozen=True)
class Playbook:
    """One file: its kind (`page` for docs/), its place on the site, its front matter, body and entries."""

    kind: str
    path: str
    slug: str
    number: int
    front: Front | Page
    body: Body
    sections: tuple[Section, ...]
    items: tuple[Item, ...]
    rules: tuple[Rule, ...]
    questions: tuple[Quiz, ...]
    document: Document

    @property
    def id(self) -> str:
        """Return the permanent id; a page has none."""
        return getattr(self.front, "id", "")

    @property
    def for_authors(self) -> bool:
        """Tell whether it is a page for those who write and build, and not for readers."""
        return self.path.startswith(FOR_AUTHORS)

    @property
    def entries(self) -> Iterator[Entry]:
        """Yield the entries of all kinds: items, rules and questions."""
        return (part.entry for part in (*self.items, *self.rules, *self.questions))

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of its items, rules and questions, and of the questions of its gate."""
        gate = getattr(self.front, "gate", None)
        ids = [entry.id for entry in self.entries] + [question.id for question in (gate.questions if gate else ())]
        return tuple(identity for identity in ids if identity)

    @cached_property
    def prose(self) -> tuple[Prose, ...]:
        """Return all runs of words in the body."""
        return tuple(prose_of(self.body, tuple(self.entries)))

    @cached_property
    def anchors(self) -> frozenset[str]:
        """Return the names of the places on its page that a link can point to."""
        gates = [f"gate-{self.id.lower()}"] if self.kind == "phase" else []
        return frozenset([*heading_anchors(self.body), *gates, *(identity.lower() for identity in self.ids)])

    def section(self, title: str) -> Section | None:
        """Return the section of this title."""
        return next((section for section in self.sections if section.title == title), None)

    def front_place(self, *where: str | int) -> Place:
        """Return the place of a value in the front matter."""
        return place(self.path, node_at(self.document.front, where))
