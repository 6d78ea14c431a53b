"""Finds the words of a playbook as a reader meets them: paragraphs, headings, points, cells, items and details.

Knows where words stand. Does not know what good words are.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Literal

from highnote.model.markdown import SPACES, Body, Node
from highnote.model.parts import Part, Prose, Section
from highnote.model.written import Written, opening
from highnote.problem import Place

CITED = "source:"
BREAKS = {"SoftBreak": " ", "HardBreak": "\n"}

Kind = Literal["paragraph", "heading", "point", "cell", "written", "detail"]
SENTENCES: tuple[Kind, ...] = ("paragraph", "point", "written", "detail")
WHOLE: dict[str, Kind] = {"Paragraph": "paragraph", "Heading": "heading", "TableCell": "cell"}


@dataclass(frozen=True)
class Passage:
    """One run of words below a heading of level 2."""

    kind: Kind
    nodes: Sequence[Node]
    heading: str
    body: Body

    @property
    def leaves(self) -> tuple[Node, ...]:
        """Return the nodes that hold the words, without the labels of citations."""
        return tuple(leaves_of(self.nodes))

    @cached_property
    def text(self) -> str:
        """Return the words, without the labels of citations; a hard break is a line feed."""
        if len(self.nodes) == 1 and self.nodes[0].kind == "Text":
            return self.nodes[0].text
        return "".join(map(words_in, leaves_of(self.nodes)))

    @cached_property
    def cites(self) -> bool:
        """Tell whether a source is cited among the words."""
        return any(is_citation(node) for start in self.nodes for node in start.walk())

    def place(self, index: int = 0) -> Place:
        """Return the place in the file of a character of the text."""
        leaves = self.leaves
        if not leaves:
            return self.body.place(self.nodes[0].start if self.nodes else 0)
        starts = list(accumulate((len(words_in(leaf)) for leaf in leaves), initial=0))
        at = max(0, min(bisect_right(starts, index), len(leaves)) - 1)
        leaf = leaves[at]
        return self.body.place(leaf.start + len(leaf.text[: index - starts[at]].encode()))


def passages_of(body: Body, lead: Sequence[Part], sections: Sequence[Section]) -> Iterator[Passage]:
    """Yield all runs of words of a body, section by section."""
    for part in lead:
        yield from passages_in_part(part, "", body)
    for section in sections:
        yield Passage("heading", section.heading.children, section.title, body)
        for part in section.parts:
            yield from passages_in_part(part, section.title, body)


def passages_in_part(part: Part, heading: str, body: Body) -> Iterator[Passage]:
    """Yield the runs of words in one part of a section."""
    if isinstance(part, Prose):
        yield from passages_in(part.nodes, heading, body)
        return
    for entry in part.entries:
        yield from passages_in_written(entry.written, heading, body)


def passages_in_written(written: Written, heading: str, body: Body) -> Iterator[Passage]:
    """Yield the words of an item, a law or a question, of its details and choices, and of the text below it."""
    yield Passage("written", written.text.nodes, heading, body)
    for detail in written.details:
        yield from passages_in_point(detail.point, "detail", heading, body)
    for choice in written.choices:
        yield Passage("written", choice.text.nodes, heading, body)
        for detail in choice.details:
            yield from passages_in_point(detail.point, "detail", heading, body)
        nested = {id(detail.point) for detail in choice.details}
        blocks = opening(choice.point)[1]
        yield from passages_in((block for block in blocks if not holds(block, nested)), heading, body)
    yield from passages_in(written.free, heading, body)


def holds(block: Node, points: set[int]) -> bool:
    """Tell whether a block is the list of these points."""
    return any(id(child) in points for child in block.children)


def passages_in_point(point: Node, kind: Kind, heading: str, body: Body) -> Iterator[Passage]:
    """Yield the words of a point of a list, and of the blocks below it."""
    inline, blocks = opening(point)
    yield Passage(kind, [node for node in inline if node.kind != "TaskListMarker"], heading, body)
    yield from passages_in(blocks, heading, body)


def passages_in(nodes: Iterable[Node], heading: str, body: Body) -> Iterator[Passage]:
    """Yield the runs of words in blocks."""
    for node in nodes:
        if node.kind in WHOLE:
            yield Passage(WHOLE[node.kind], node.children, heading, body)
        elif node.kind == "Item":
            yield from passages_in_point(node, "point", heading, body)
        elif node.kind not in ("CodeBlock", "HtmlBlock"):
            yield from passages_in(node.children, heading, body)


def words_in(leaf: Node) -> str:
    """Return what a leaf says."""
    return BREAKS.get(leaf.kind, leaf.text)


def leaves_of(nodes: Sequence[Node]) -> Iterator[Node]:
    """Yield the nodes that hold words."""
    for node in nodes:
        if node.kind in ("Text", "Code") or node.kind in SPACES:
            yield node
        elif not is_citation(node):
            yield from leaves_of(node.children)


def is_citation(node: Node) -> bool:
    """Tell whether a node is a link to a source."""
    return node.kind == "Link" and node.details["dest_url"].startswith(CITED)
