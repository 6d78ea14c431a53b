"""Finds the role-plays of a lesson and the sheet that scores them, as its activity tells them.

A role-play is a heading of level 3 that begins with an id; each of its parts opens with its label in bold.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from highnote.model.markdown import Node, plain_text
from highnote.model.parts import Section

ACTIVITY = "Activity"
SHEET = "The score sheet"
TITLE = re.compile(r"(RP[0-9]+) (.+)")
SCENE, CHARACTERS, HIDDEN = "Scene", "Characters", "Only the other side knows"
TENSION, PRACTISES, PASSES = "Tension", "The lead practises", "It passes when"
LABELS = (SCENE, CHARACTERS, HIDDEN, TENSION, PRACTISES, PASSES)
FAILS = "Automatic fails"
ANCHORS = ("0", "2", "4")


@dataclass(frozen=True, slots=True)
class RolePlay:
    """One scene to play: its id, its title, and its parts by their labels, each as blocks of text."""

    id: str
    title: str
    heading: Node
    parts: dict[str, tuple[Node, ...]]

    def part(self, label: str) -> tuple[Node, ...]:
        """Return a part, nothing for one that is missing."""
        return self.parts.get(label, ())

    @property
    def points(self) -> tuple[Node, ...]:
        """Return the points under which it passes."""
        return tuple(point for node in self.part(PASSES) if node.kind == "List" for point in node.children)


@dataclass(frozen=True, slots=True)
class RubricLine:
    """One line of the score sheet: what 0, 2 and 4 mean, and what it asks for where no ending is told."""

    number: str
    what: str
    anchors: tuple[str, ...]
    otherwise: str


@dataclass(frozen=True, slots=True)
class Rubric:
    """What scores a role-play: its lines, and what makes every score 0."""

    lines: tuple[RubricLine, ...]
    fails: tuple[str, ...]

    @property
    def most(self) -> int:
        """Return the highest score."""
        return len(self.lines) * int(ANCHORS[-1])


def role_plays_of(section: Section | None) -> tuple[RolePlay, ...]:
    """Return the role-plays in a section, in the order of the text."""
    parts = parts_below_headings(section.nodes if section else ())
    found = ((TITLE.fullmatch(heading.plain), heading, nodes) for heading, nodes in parts)
    return tuple(RolePlay(name[1], name[2], heading, dict(labelled(nodes))) for name, heading, nodes in found if name)


def rubric_of(section: Section | None) -> Rubric | None:
    """Return the score sheet in a section; None where there is none."""
    parts = parts_below_headings(section.nodes if section else ())
    nodes = next((nodes for heading, nodes in parts if heading.plain == SHEET), ())
    table = next((node for node in nodes if node.kind == "Table"), None)
    if table is None:
        return None
    fails = dict(labelled(nodes)).get(FAILS, ())
    points = (point for node in fails if node.kind == "List" for point in node.children)
    lines = tuple(line_of(row) for row in table.children if row.kind != "TableHead")
    return Rubric(lines, tuple(point.plain.rstrip(".") for point in points))


def line_of(row: Node) -> RubricLine:
    """Read one line of the score sheet; cells that are missing are blank."""
    number, what, *rest = [*(cell.plain for cell in row.children), *[""] * 6][:6]
    return RubricLine(number, what, tuple(rest[:3]), rest[3])


def parts_below_headings(nodes: Sequence[Node]) -> Iterator[tuple[Node, tuple[Node, ...]]]:
    """Yield each heading of level 3 with the blocks below it."""
    starts = [at for at, node in enumerate(nodes) if node.kind == "Heading" and node.details["level"] == "H3"]
    for start, end in pairwise([*starts, len(nodes)]):
        yield nodes[start], tuple(nodes[start + 1 : end])


def labelled(nodes: Sequence[Node]) -> Iterator[tuple[str, tuple[Node, ...]]]:
    """Yield each label in bold with the blocks from it to the next, without the label itself."""
    starts = [at for at, node in enumerate(nodes) if label_in(node)]
    for start, end in pairwise([*starts, len(nodes)]):
        first = without_label(nodes[start])
        yield label_in(nodes[start]), (*([first] if first.children else []), *nodes[start + 1 : end])


def label_in(node: Node) -> str:
    """Return the words in bold that a paragraph opens with, empty if it opens with none."""
    first = node.children[0] if node.kind == "Paragraph" and node.children else None
    return first.plain.rstrip(".:") if first and first.kind == "Strong" else ""


def without_label(node: Node) -> Node:
    """Return a paragraph without its label."""
    rest = list(node.children[1:])
    while rest and not plain_text(rest[:1]) and rest[0].kind in ("SoftBreak", "HardBreak", "Text"):
        rest.pop(0)
    if rest and rest[0].kind == "Text":
        rest[0] = replace(rest[0], text=rest[0].text.lstrip())
    return replace(node, children=tuple(rest))
