"""The outline of a playbook: all that the rules about the whole library read of it, in plain values.

Knows one playbook. What it names may not be there.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from highnote.model import Item, Playbook
from highnote.model.anchors import heading_anchors
from highnote.model.applies import Applies
from highnote.model.provisos import Proviso, choices_in, document_of, provisos_in
from highnote.problem import Place
from highnote.validate.blanks import columns_in
from highnote.validate.references import Reference, references_of

FRONT = ("id", "title", "review_by", "initiator", "urgency", "covers", "apart")


class Outlined(NamedTuple):
    """An item in an outline: its words without capitals, its role, phase, condition and date, and what it waits for."""

    id: str
    words: str
    place: Place
    owner: str
    phase: str
    applies: Applies | None
    applies_place: Place
    when: str
    when_place: Place
    after: tuple[str, ...]
    after_place: Place


class OutlinedProviso(NamedTuple):
    """What a template says of a part: its condition, and the number of the choice that it belongs to, 0 if to none."""

    by: str
    applies: Applies | None
    place: Place
    choice: int


class OutlinedBlank(NamedTuple):
    """A blank of a template: its field, the column of a list or nothing, and its place."""

    field: str
    column: str
    place: Place


class Outline(NamedTuple):
    """What a playbook says of itself and asks of others; `front` holds the values of a few fields, each with its place.

    `ids` are those of its items, laws and questions, and of the questions of its gate.
    """

    path: str
    kind: str
    number: int
    slug: str
    front: dict[str, tuple[str, Place]]
    headings: tuple[str, ...]
    ids: tuple[tuple[str, Place], ...]
    items: tuple[Outlined, ...]
    references: tuple[Reference, ...]
    leads_to: tuple[str, ...]
    provisos: tuple[OutlinedProviso, ...]
    blanks: tuple[OutlinedBlank, ...]

    def value(self, name: str) -> str:
        """Return a value of the front matter, empty if it has none."""
        return self.front[name][0] if name in self.front else ""

    def place(self, name: str) -> Place:
        """Return the place of a value in the front matter, or of the file if it has none."""
        return self.front[name][1] if name in self.front else Place(self.path)

    @property
    def id(self) -> str:
        """Return the permanent id; a page has none."""
        return self.value("id")

    @property
    def anchors(self) -> frozenset[str]:
        """Return the names of the places on its page that a link can point to."""
        gates = [f"gate-{self.id.lower()}"] if self.kind == "phase" else []
        return frozenset([*self.headings, *gates, *(identity.lower() for identity, _ in self.ids)])


def outline_of(playbook: Playbook[Any]) -> Outline:
    """Outline a playbook."""
    values = {name: getattr(playbook.front, name, None) for name in FRONT}
    return Outline(
        path=playbook.path,
        kind=playbook.kind,
        number=playbook.number,
        slug=playbook.slug,
        front={name: (str(value), playbook.front_place(name)) for name, value in values.items() if value},
        headings=tuple(heading_anchors(playbook.body)),
        ids=tuple(ids_of(playbook)),
        items=tuple(map(outlined, playbook.items)),
        references=tuple(references_of(playbook)),
        leads_to=tuple(sorted({link.file for link in playbook.links})),
        provisos=tuple(outlined_provisos(playbook)),
        blanks=tuple(outlined_blanks(playbook)),
    )


def outlined_provisos(playbook: Playbook[Any]) -> Iterator[OutlinedProviso]:
    """Yield what a template says of its parts."""
    nodes = document_of(playbook)
    of_choices: set[str] = set()
    for number, choice in enumerate(choices_in(nodes), start=1):
        for proviso in provisos_in(choice.children):
            of_choices.add(proviso.id)
            yield outlined_proviso(playbook, proviso, number)
    rest = (proviso for proviso in provisos_in(nodes) if proviso.id not in of_choices)
    yield from (outlined_proviso(playbook, proviso) for proviso in rest)


def outlined_proviso(playbook: Playbook[Any], proviso: Proviso, choice: int = 0) -> OutlinedProviso:
    """Outline what a template says of one part."""
    detail = proviso.detail("applies")
    place = detail.value_place if detail else proviso.place
    return OutlinedProviso(f"{playbook.id} {proviso.id}", proviso.applies, place, choice)


def outlined_blanks(playbook: Playbook[Any]) -> Iterator[OutlinedBlank]:
    """Yield the blanks of a template."""
    if playbook.kind == "template":
        for name, start in columns_in(playbook.body):
            field, _, column = name.partition(".")
            yield OutlinedBlank(field, column, playbook.body.place(start))


def ids_of(playbook: Playbook[Any]) -> Iterator[tuple[str, Place]]:
    """Yield the ids of items, laws and questions, and of the questions of a gate, with their places."""
    yield from ((written.id, written.place) for written in playbook.written if written.id)
    for index, question in enumerate(playbook.gate.questions if playbook.gate else ()):
        if question.id:
            yield question.id, playbook.front_place("gate", "questions", index, "id")


def outlined(item: Item) -> Outlined:
    """Outline an item."""
    written = item.written
    return Outlined(
        item.id,
        " ".join(item.text.casefold().split()).rstrip("."),
        written.place,
        item.owner,
        item.phase,
        item.applies,
        written.value_place("applies"),
        written.value("when"),
        written.value_place("when"),
        item.after,
        written.value_place("after"),
    )
