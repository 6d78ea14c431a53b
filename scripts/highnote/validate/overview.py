"""The overview of a library: what the rules about all of it read, and where each name may lead.

Knows outlines and the vocabulary. Opens no playbook.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from highnote.load import Document
from highnote.model import Vocabulary
from highnote.model.kinds import FOLDERS
from highnote.model.listed import Listed
from highnote.model.lists import FOLDER
from highnote.model.situations import Situation
from highnote.model.tables import TABLES
from highnote.model.vocabulary import LISTS
from highnote.validate.outline import Outline, Outlined
from highnote.validate.references import Reference, references_of_condition, references_of_vocabulary

# Those who may receive a document and have no role of ours.
OTHER_RECIPIENTS = ("client", "successor", "supplier", "outside", "team", "file")


@dataclass(frozen=True)
class Overview:
    """An outline of each playbook in the order of the site, the vocabulary with its files, and the paths of all files.

    `faulty` are those files and folders in which reading found a fault. `written_situations` has each situation as its
    author wrote it, by id.
    """

    outlines: tuple[Outline, ...]
    vocabulary: Vocabulary
    lists: tuple[Document, ...]
    texts: frozenset[str]
    pictures: frozenset[str]
    faulty: frozenset[str]
    situations: tuple[Situation, ...]
    written_situations: dict[str, Listed]

    def of_kind(self, kind: str) -> Iterator[Outline]:
        """Yield the outlines of a kind."""
        return (outline for outline in self.outlines if outline.kind == kind)

    @cached_property
    def by_path(self) -> dict[str, Outline]:
        """Map paths of files to outlines."""
        return {outline.path: outline for outline in self.outlines}

    @cached_property
    def by_id(self) -> dict[str, Outline]:
        """Map the ids of playbooks to outlines."""
        return {outline.id: outline for outline in self.outlines if outline.id}

    @cached_property
    def items(self) -> dict[str, Outlined]:
        """Map the ids of items to items."""
        return {item.id: item for outline in self.outlines for item in outline.items}

    @cached_property
    def ids(self) -> frozenset[str]:
        """Return every id that readers may tick, print or link to."""
        return frozenset([*self.by_id, *(identity for outline in self.outlines for identity, _ in outline.ids)])

    @cached_property
    def gone(self) -> frozenset[str]:
        """Return the ids that were published, and are neither in use nor retired."""
        return frozenset(self.vocabulary.published) - self.ids - self.vocabulary.ids("retired")

    @cached_property
    def shared(self) -> dict[str, list[Outline]]:
        """Map each id that several playbooks have to those playbooks."""
        having: dict[str, list[Outline]] = {}
        for outline in self.outlines:
            having.setdefault(outline.id, []).append(outline)
        return {identity: outlines for identity, outlines in having.items() if identity and len(outlines) > 1}

    @cached_property
    def twice(self) -> frozenset[str]:
        """Return the ids that stand twice."""
        counts = Counter(identity for outline in self.outlines for identity, _ in outline.ids)
        return frozenset([*self.shared, *(identity for identity, count in counts.items() if count > 1)])

    @cached_property
    def mistyped(self) -> frozenset[str]:
        """Return the ids that are gone while another stands twice, which is most likely what became of them."""
        return self.gone if self.twice else frozenset()

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Return every name that a playbook or the vocabulary gives of something else."""
        own = (reference for outline in self.outlines for reference in outline.references)
        conditions = (
            reference
            for outline in self.outlines
            for item in outline.items
            if item.applies
            for reference in references_of_condition(item.applies, item.id, item.applies_place)
        )
        of_parts = (
            reference
            for outline in self.outlines
            for proviso in outline.provisos
            if proviso.applies
            for reference in references_of_condition(proviso.applies, proviso.by, proviso.place)
        )
        return (*own, *conditions, *of_parts, *references_of_vocabulary(self.vocabulary))

    def references_to(self, kind: str) -> Iterator[Reference]:
        """Yield the references to a kind of thing."""
        return (reference for reference in self.references if reference.to == kind and reference.name)

    @cached_property
    def whole(self) -> bool:
        """Tell whether every page could be read; if not, what seems to be missing may only be unread."""
        return all(path.endswith(".yml") for path in self.faulty if path not in self.by_path)

    @cached_property
    def files(self) -> frozenset[str]:
        """Return the paths of all pages, pictures and folders of a kind, those included that could not be read."""
        folders = (f"playbooks/{folder}" for folder in FOLDERS)
        return frozenset(
            path for path in (*self.by_path, *self.pictures, *folders, *self.faulty) if not path.endswith(".yml")
        )

    def names_of(self, kind: str, of: str) -> frozenset[str] | None:
        """Return the names of a kind of thing, or of those that belong to one; None if some may be unread."""
        if kind == "answers":
            return self.answers.get(of)
        if kind == "anchors":
            mistyped = (identity.lower() for identity in self.mistyped)
            return self.by_path[of].anchors.union(mistyped) if of in self.by_path else None
        return self.names[kind]

    @cached_property
    def names(self) -> dict[str, frozenset[str] | None]:
        """Map each kind of thing to its names."""
        lists = {name: self.listed(name) for name in LISTS}
        roles = lists["roles"]
        playbooks: dict[str, Iterable[str]] = {
            "templates": [outline.id for outline in self.of_kind("template")],
            "phases": [outline.id for outline in self.of_kind("phase")],
            "endings": [outline.id for outline in self.of_kind("ending")],
            "items": self.items,
            "ids": self.ids,
            "homes": self.homes(),
        }
        return {
            **lists,
            "recipients": roles and roles.union(OTHER_RECIPIENTS),
            **{kind: self.mistyped.union(names) if self.whole else None for kind, names in playbooks.items()},
            "pages": self.files,
            "tables": frozenset(TABLES),
            "pictures": self.pictures | self.faulty,
        }

    def listed(self, name: str) -> frozenset[str] | None:
        """Return the ids of a list of the vocabulary, None if it could not be read as a whole."""
        path = f"{FOLDER}{name}.yml"
        return self.vocabulary.ids(name) if path in self.texts and path not in self.faulty else None

    @cached_property
    def answers(self) -> dict[str, frozenset[str]]:
        """Map each facet to the answers it may have, as far as they can be known."""
        unread = {facet.id for facet in self.vocabulary.facets if self.listed(facet.answers_from or "facets") is None}
        return {facet: answers for facet, answers in self.vocabulary.facet_answers.items() if facet not in unread}

    def homes(self) -> Iterator[str]:
        """Yield every name that `home_of` finds."""
        yield from self.ids
        for outline in self.outlines:
            yield outline.path
            yield from (f"{outline.path}#{heading}" for heading in outline.headings)
