"""A conversation to play, as a graph: scenes with choices that lead to other scenes, and endings.

A scene is a heading of level 3 that opens with an id; its last list holds the choices, each with its details below it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from highnote.model.markdown import Body, Node, Phrase, plain_text
from highnote.model.parts import Section
from highnote.model.playbook import Playbook
from highnote.model.written import Detail, detail_of, opening, trimmed, words_start
from highnote.problem import Place

SCENES, ENDINGS = "Scenes", "Endings"
ID = re.compile(r"[A-Z][0-9]+-E?[0-9]+")
TO, TURNS_OUT, THEN, SAYS, ASK = "to", "turns out", "then", "says", "ask yourself"
OF_TURN = (TO, TURNS_OUT, THEN, SAYS)
OF_ENDING = (TURNS_OUT, ASK)
WELL, MIXED, BADLY = "well", "mixed", "badly"
OUTCOMES = (WELL, MIXED, BADLY)


@dataclass(frozen=True, slots=True)
class Told:
    """Something with details below it: the name and the value of each, and where it stands."""

    details: tuple[Detail, ...]
    place: Place

    def detail(self, name: str) -> Detail | None:
        """Return the first detail of this name."""
        return next((detail for detail in self.details if detail.name == name), None)

    def value(self, name: str) -> str:
        """Return a detail's value, empty if it is absent."""
        found = self.detail(name)
        return found.value if found else ""

    def phrase(self, name: str) -> Phrase:
        """Return a detail's value with its markup, empty if it is absent."""
        found = self.detail(name)
        return found.phrase if found else Phrase()

    def value_place(self, name: str) -> Place:
        """Return the place of a detail's value, or of the whole if it is absent."""
        found = self.detail(name)
        return found.value_place if found else self.place

    @property
    def outcome(self) -> str:
        """Return how it turns out."""
        return self.value(TURNS_OUT)


@dataclass(frozen=True, slots=True)
class Turn(Told):
    """One choice in a scene: its words, the scene it leads to, what follows, and what the playbook says of it."""

    text: Phrase

    @property
    def to(self) -> str:
        """Return the id of the scene or the ending that it leads to."""
        return self.value(TO)


@dataclass(frozen=True, slots=True)
class Scene(Told):
    """One scene, or an ending, which has no turns: its id, its title, its text and its choices."""

    id: str
    title: str
    heading: Node
    text: tuple[Node, ...]
    turns: tuple[Turn, ...]
    is_ending: bool


def scenes_of(play: Playbook[Any]) -> tuple[Scene, ...]:
    """Return the scenes of a play and then its endings, each in the order of the text."""
    return tuple(scene for title in (SCENES, ENDINGS) for scene in scenes_in(play.section(title)))


def scenes_in(section: Section | None) -> Iterator[Scene]:
    """Yield the scenes of a section."""
    nodes = section.nodes if section else ()
    starts = [at for at, node in enumerate(nodes) if node.kind == "Heading" and node.details["level"] == "H3"]
    for start, end in pairwise([*starts, len(nodes)]):
        if section:
            yield scene_of(nodes[start], nodes[start + 1 : end], section)


def scene_of(heading: Node, nodes: Sequence[Node], section: Section) -> Scene:
    """Read one scene; where its heading has no id, the id is empty."""
    first, body = heading.children[0] if heading.children else heading, section.body
    has_id = first.kind == "Code" and ID.fullmatch(first.text) is not None
    words = trimmed(list(heading.children[1:] if has_id else heading.children))
    *text, last = nodes or [heading]
    listed = last if last.kind == "List" else None
    is_ending = section.title == ENDINGS
    points = listed.children if listed else ()
    return Scene(
        details=tuple(detail_of(body, point) for point in points) if is_ending else (),
        place=body.place(heading.start),
        id=first.text if has_id else "",
        title=plain_text(words),
        heading=heading,
        text=tuple(text if listed else nodes),
        turns=() if is_ending else tuple(turn_of(body, point) for point in points),
        is_ending=is_ending,
    )


def turn_of(body: Body, point: Node) -> Turn:
    """Read one choice."""
    inline, blocks = opening(point)
    nested = next((block for block in blocks if block.kind == "List"), None)
    details = tuple(detail_of(body, child) for child in nested.children) if nested else ()
    return Turn(details, body.place(words_start(point)), Phrase(plain_text(inline), inline))


def letter_of(scene: Scene, turn: Turn) -> str:
    """Return the small letter by which a choice is known in its scene."""
    return chr(ord("a") + scene.turns.index(turn))


def reached_in(scenes: Sequence[Scene]) -> frozenset[str]:
    """Return the ids of the scenes that can be reached from the first one, and its own."""
    leads = {scene.id: [turn.to for turn in scene.turns] for scene in scenes}
    reached: set[str] = set()
    waiting = [scenes[0].id] if scenes else []
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += leads.get(name, [])
    return frozenset(reached)
