"""The library: all playbooks, pages and vocabulary, as one frozen value."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from highnote.load import Document
from highnote.model import scorecard
from highnote.model import vocabulary as words
from highnote.model.flaws import Flaw
from highnote.model.harms import Harm
from highnote.model.kinds import Ending, Lesson, Page, Phase, Play, Profession, Template
from highnote.model.listed import Listed
from highnote.model.parts import Item
from highnote.model.periods import Period
from highnote.model.phrases import Family
from highnote.model.playbook import Playbook
from highnote.model.situations import Situation
from highnote.problem import Fault, Place


@dataclass(frozen=True)
class Vocabulary:
    """The lists of playbooks/vocabulary/; `written` has each entry as its author wrote it, by list and id."""

    roles: tuple[words.Role, ...] = ()
    reasons: tuple[words.Reason, ...] = ()
    facets: tuple[words.Facet, ...] = ()
    holds: tuple[words.Hold, ...] = ()
    floors: tuple[words.Floor, ...] = ()
    periods: tuple[Period, ...] = ()
    harms: tuple[Harm, ...] = ()
    families: tuple[Family, ...] = ()
    flaws: tuple[Flaw, ...] = ()
    stops: tuple[scorecard.Stop, ...] = ()
    rungs: tuple[scorecard.Rung, ...] = ()
    criteria: tuple[scorecard.Criterion, ...] = ()
    bands: tuple[scorecard.Band, ...] = ()
    fields: tuple[words.Field, ...] = ()
    sources: tuple[words.Source, ...] = ()
    glossary: tuple[words.Term, ...] = ()
    synonyms: tuple[words.Synonym, ...] = ()
    retired: tuple[words.Retired, ...] = ()
    ideas: tuple[words.Idea, ...] = ()
    published: tuple[str, ...] = ()
    written: dict[tuple[str, str], Listed] = field(default_factory=dict)

    @cached_property
    def places(self) -> dict[tuple[str, str], Place]:
        """Map the list and the id of each entry to its place."""
        return {name: listed.place() for name, listed in self.written.items()}

    def ids(self, name: str) -> frozenset[str]:
        """Return the ids of a list."""
        return frozenset(self.by_id[name])

    @cached_property
    def by_id(self) -> dict[str, dict[str, Any]]:
        """Map the name of each list to its entries by id."""
        return {name: {entry.id: entry for entry in getattr(self, name)} for name in words.LISTS}

    @cached_property
    def facet_answers(self) -> dict[str, frozenset[str]]:
        """Map each facet to the answers it may have."""
        reasons = self.ids("reasons")
        return {
            facet.id: reasons if facet.answers_from == "reasons" else frozenset(answer.id for answer in facet.answers)
            for facet in self.facets
        }


@dataclass(frozen=True)
class Library:
    """Everything that playbooks/ and docs/ hold.

    `written_situations` has each situation as its author wrote it, by id.
    """

    playbooks: tuple[Playbook[Any], ...]
    vocabulary: Vocabulary
    documents: tuple[Document, ...]
    pictures: frozenset[str]
    faults: tuple[Fault, ...]
    situations: tuple[Situation, ...] = ()
    written_situations: dict[str, Listed] = field(default_factory=dict)

    @property
    def lists(self) -> tuple[Document, ...]:
        """Return the YAML files."""
        return tuple(document for document in self.documents if document.path.endswith(".yml"))

    def of_kind(self, kind: str) -> tuple[Playbook[Any], ...]:
        """Return the playbooks of a kind in the order of the site."""
        return tuple(playbook for playbook in self.playbooks if playbook.kind == kind)

    @cached_property
    def endings(self) -> tuple[Playbook[Ending], ...]:
        """Return the endings in the order of the site."""
        return self.of_kind("ending")

    @cached_property
    def phases(self) -> tuple[Playbook[Phase], ...]:
        """Return the phases in their order."""
        return self.of_kind("phase")

    @cached_property
    def professions(self) -> tuple[Playbook[Profession], ...]:
        """Return the professions and subjects in the order of the site."""
        return self.of_kind("profession")

    @cached_property
    def templates(self) -> tuple[Playbook[Template], ...]:
        """Return the templates in the order of the site."""
        return self.of_kind("template")

    @cached_property
    def lessons(self) -> tuple[Playbook[Lesson], ...]:
        """Return the lessons in the order of the site."""
        return self.of_kind("lesson")

    @cached_property
    def plays(self) -> tuple[Playbook[Play], ...]:
        """Return the conversations to play in the order of the site."""
        return self.of_kind("play")

    @cached_property
    def pages(self) -> tuple[Playbook[Page], ...]:
        """Return the pages written by hand."""
        return self.of_kind("page")

    @cached_property
    def by_id(self) -> dict[str, Playbook[Any]]:
        """Map the ids of playbooks to playbooks."""
        return {playbook.id: playbook for playbook in self.playbooks if playbook.id}

    @cached_property
    def by_path(self) -> dict[str, Playbook[Any]]:
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

    def planned_items(self) -> Iterator[Item]:
        """Yield the items that can belong to the plan of an ending."""
        return (item for item in self.items() if not self.is_apart(item))

    def apart_items(self) -> Iterator[Item]:
        """Yield the items that are worked through on their own page alone."""
        return filter(self.is_apart, self.items())

    def is_apart(self, item: Item) -> bool:
        """Tell whether an item belongs to no plan of an ending."""
        return bool(getattr(self.homes[item.id].front, "apart", False))

    @cached_property
    def homes(self) -> dict[str, Playbook[Any]]:
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
