"""The library: all playbooks, pages and vocabulary, as one frozen value."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from highnote.load import Document
from highnote.model import vocabulary as words
from highnote.model.anchors import heading_anchors
from highnote.model.applies import Applies
from highnote.model.entries import Entry
from highnote.model.kinds import Ending, Front, Lesson, Page, Phase, Profession, Template
from highnote.model.links import Link, links_of
from highnote.model.markdown import Body, Node
from highnote.model.prose import Prose, prose_of
from highnote.model.when import When
from highnote.problem import Fault, Place


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
        from highnote.model.typed import node_at, place

        return place(self.path, node_at(self.document.front, where))


@dataclass(frozen=True)
class Vocabulary:
    """The lists of playbooks/vocabulary/, with the place of each entry by list and id."""

    roles: tuple[words.Role, ...] = ()
    reasons: tuple[words.Reason, ...] = ()
    facets: tuple[words.Facet, ...] = ()
    fields: tuple[words.Blank, ...] = ()
    sources: tuple[words.Source, ...] = ()
    glossary: tuple[words.Term, ...] = ()
    retired: tuple[words.Retired, ...] = ()
    published: tuple[str, ...] = ()
    places: dict[tuple[str, str], Place] = field(default_factory=dict)

    def ids(self, name: str) -> frozenset[str]:
        """Return the ids of a list."""
        return frozenset(self.by_id[name])

    @cached_property
    def by_id(self) -> dict[str, dict[str, words.Strict]]:
        """Map the name of each list to its entries by id."""
        names = ("roles", "reasons", "facets", "fields", "sources", "glossary", "retired")
        return {name: {entry.id: entry for entry in getattr(self, name)} for name in names}


@dataclass(frozen=True)
class Library:
    """Everything that playbooks/ and docs/ hold."""

    playbooks: tuple[Playbook, ...]
    vocabulary: Vocabulary
    documents: tuple[Document, ...]
    pictures: frozenset[str]
    faults: tuple[Fault, ...]

    @cached_property
    def faults_by_kind(self) -> dict[str, list[Fault]]:
        """Map each kind of fault to the faults."""
        by_kind: dict[str, list[Fault]] = {}
        for fault in self.faults:
            by_kind.setdefault(fault.kind, []).append(fault)
        return by_kind

    def faults_of(self, kind: str) -> list[Fault]:
        """Return the faults of a kind."""
        return self.faults_by_kind.get(kind, [])

    def of_kind(self, kind: str) -> tuple[Playbook, ...]:
        """Return the playbooks of a kind in the order of the site."""
        return tuple(playbook for playbook in self.playbooks if playbook.kind == kind)

    @property
    def phases(self) -> tuple[Playbook, ...]:
        return self.of_kind("phase")

    @cached_property
    def by_id(self) -> dict[str, Playbook]:
        """Map the ids of playbooks to playbooks."""
        return {playbook.id: playbook for playbook in self.playbooks if playbook.id}

    @cached_property
    def by_path(self) -> dict[str, Playbook]:
        """Map paths of files to playbooks."""
        return {playbook.path: playbook for playbook in self.playbooks}

    @cached_property
    def items_by_id(self) -> dict[str, Item]:
        """Map the ids of items to items."""
        return {item.id: item for item in self.items()}

    def items(self) -> Iterator[Item]:
        """Yield all items, in the order of their playbooks."""
        for playbook in self.playbooks:
            yield from playbook.items

    @cached_property
    def homes(self) -> dict[str, Playbook]:
        """Map the ids of items to the playbooks that hold them."""
        return {item.id: playbook for playbook in self.playbooks for item in playbook.items}

    @cached_property
    def items_by_template(self) -> dict[str, list[Item]]:
        """Map the ids of templates to the items that they help."""
        users: dict[str, list[Item]] = {}
        for item in self.items():
            users.setdefault(item.template, []).append(item)
        return users

    @cached_property
    def ids(self) -> frozenset[str]:
        """Return every id that readers may tick, print or link to."""
        return frozenset([*self.by_id, *(identity for playbook in self.playbooks for identity in playbook.ids)])

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Return the links and pictures of all bodies."""
        return tuple(link for playbook in self.playbooks for link in links_of(playbook.body))

    def links_of_scheme(self, scheme: str) -> list[Link]:
        """Return the links, not the pictures, of a scheme: `source`, `term`, or the empty one for places on this site."""
        return [link for link in self.links if link.scheme == scheme and link.kind == "Link"]

    @cached_property
    def files(self) -> frozenset[str]:
        """Return the paths of all pages and pictures, those included that could not be read."""
        faulty = (fault.place.path for fault in self.faults)
        return frozenset(path for path in (*self.by_path, *self.pictures, *faulty) if not path.endswith(".yml"))

    @cached_property
    def facet_answers(self) -> dict[str, frozenset[str]]:
        """Map each facet to the answers it may have."""
        reasons = self.vocabulary.ids("reasons")
        return {
            facet.id: reasons if facet.answers_from == "reasons" else frozenset(answer.id for answer in facet.answers)
            for facet in self.vocabulary.facets
        }


__all__ = ["Ending", "Item", "Lesson", "Library", "Phase", "Playbook", "Profession", "Quiz", "Rule", "Section", "Template", "Vocabulary"]
