"""Reads the points where authorities differ: a heading, the views, and our safe default."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from highnote.model.anchors import slug_of
from highnote.model.markdown import Body, Node
from highnote.model.playbook import Playbook
from highnote.problem import Place

SECTION = "Where authorities differ"
DEFAULT = "Our safe default:"


@dataclass(frozen=True, slots=True)
class Difference:
    """One point where authorities differ: its heading, what stands below it, its views, and any safe default."""

    heading: Node
    nodes: tuple[Node, ...]
    body: Body

    @property
    def title(self) -> str:
        return self.heading.plain

    @property
    def anchor(self) -> str:
        """Return the name of its place on the page; headings of one page differ."""
        return slug_of(self.title)

    @property
    def place(self) -> Place:
        return self.body.place(self.heading.start)

    @property
    def views(self) -> tuple[Node, ...]:
        """Return the points of its first list."""
        return tuple(next((node.children for node in self.nodes if node.kind == "List"), ()))

    @property
    def default(self) -> bool:
        """Tell whether a paragraph gives the safe default."""
        return any(node.kind == "Paragraph" and node.plain.startswith(DEFAULT) for node in self.nodes)


def differences_of(playbook: Playbook[Any]) -> Iterator[Difference]:
    """Yield the points of a profession where authorities differ, each below a heading of level 3."""
    section = playbook.section(SECTION)
    nodes = section.nodes if section else ()
    starts = [index for index, node in enumerate(nodes) if node.kind == "Heading" and node.details["level"] == "H3"]
    for start, end in pairwise([*starts, len(nodes)]):
        yield Difference(nodes[start], nodes[start + 1 : end], playbook.body)
