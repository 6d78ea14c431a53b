"""Finds the words of a body as a reader meets them: paragraphs, headings, points of lists, cells, items and fields.

Knows where words stand. Does not know what good words are.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Literal

from highnote.model.entries import Entry, opening
from highnote.model.markdown import SPACES, Body, Node
from highnote.model.reading import Reading, reading_of
from highnote.problem import Place

CITED = "source:"
BREAKS = {"SoftBreak": " ", "HardBreak": "\n"}


@dataclass(frozen=True)
class Prose:
    """One run of words below a heading of level 2."""

    kind: Literal["paragraph", "heading", "point", "cell", "entry", "field"]
    nodes: Sequence[Node]
    heading: str
    body: Body

    @cached_property
    def leaves(self) -> tuple[Node, ...]:
        """Return the nodes that hold the words, without the labels of citations."""
        return tuple(leaves_of(self.nodes))

    @cached_property
    def text(self) -> str:
        """Return the words, without the labels of citations; a hard break is a line feed."""
        return "".join(words_in(leaf) for leaf in self.leaves)

    @cached_property
    def reading(self) -> Reading:
        """Measure how hard the words are to read."""
        return reading_of(self.text)

    @cached_property
    def cites(self) -> bool:
        """Tell whether a source is cited among the words."""
        return any(is_citation(node) for start in self.nodes for node in start.walk())

    def place(self, index: int = 0) -> Place:
        """Return the place in the file of a character of the text."""
        starts = list(accumulate((len(words_in(leaf)) for leaf in self.leaves), initial=0))
        at = max(0, min(bisect_right(starts, index), len(self.leaves)) - 1)
        if not self.leaves:
            return self.body.place(self.nodes[0].start if self.nodes else 0)
        leaf = self.leaves[at]
        return self.body.place(leaf.start + len(leaf.text[: index - starts[at]].encode()))


def prose_of(body: Body, entries: Sequence[Entry]) -> Iterator[Prose]:
    """Yield all runs of words of a body, in the order of the text."""
    opened = {entry.start for entry in entries} | {answer.start for entry in entries for answer in entry.answers}
    named = {
        field.point.start
        for entry in entries
        for fields in (entry.fields, *(answer.fields for answer in entry.answers))
        for field in fields
    }
    heading = ""
    for node in body.root.children:
        if node.kind == "Heading" and node.details["level"] == "H2":
            heading = node.plain
        yield from prose_in(node, heading, body, opened, named)


def prose_in(node: Node, heading: str, body: Body, opened: set[int], named: set[int]) -> Iterator[Prose]:
    """Yield the runs of words in one block."""
    if node.kind == "Paragraph":
        yield Prose("paragraph", node.children, heading, body)
    elif node.kind == "Heading":
        yield Prose("heading", node.children, heading, body)
    elif node.kind == "TableCell":
        yield Prose("cell", node.children, heading, body)
    elif node.kind == "Item":
        inline, blocks = opening(node)
        inline = [child for child in inline if child.kind != "TaskListMarker"]
        kind = "entry" if node.start in opened else "field" if node.start in named else "point"
        yield Prose(
            kind, inline[1:] if kind == "entry" and inline[:1] and inline[0].kind == "Code" else inline, heading, body
        )
        for block in blocks:
            yield from prose_in(block, heading, body, opened, named)
    elif node.kind not in ("CodeBlock", "HtmlBlock"):
        for child in node.children:
            yield from prose_in(child, heading, body, opened, named)


def words_in(leaf: Node) -> str:
    """Return what a leaf says."""
    return BREAKS.get(leaf.kind, leaf.text)


def leaves_of(nodes: Sequence[Node]) -> Iterator[Node]:
    """Yield the nodes that hold words."""
    for node in nodes:
        if node.kind == "Text" or node.kind == "Code" or node.kind in SPACES:
            yield node
        elif not is_citation(node):
            yield from leaves_of(node.children)


def is_citation(node: Node) -> bool:
    """Tell whether a node is a link to a source."""
    return node.kind == "Link" and node.details["dest_url"].startswith(CITED)
