"""Turns Markdown nodes into blocks and runs: what a page of paper can show, and no more.

Notes to the writer (alerts) are left out, links that lead only around the site become their words,
and a field is a run of its own.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from highnote.model.markdown import Node

FIELD = re.compile(r"\{\{\s*([a-z][a-z0-9_]*)\s*\}\}")
OUTSIDE = ("https://", "http://", "mailto:")
INLINE = (
    "Text",
    "Code",
    "InlineHtml",
    "SoftBreak",
    "HardBreak",
    "Strong",
    "Emphasis",
    "Strikethrough",
    "Link",
    "Image",
)


@dataclass(frozen=True, slots=True)
class Run:
    """Some words that look alike; a field keeps its braces, a break ends the line."""

    text: str
    kind: Literal["text", "field", "break"] = "text"
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; the highest level is 1."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a list; `ticked` is None where it has no box."""

    blocks: tuple["Block", ...]
    ticked: bool | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; `first` is its first number, None where it has bullets or boxes."""

    points: tuple[Point, ...]
    first: int | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one row of headings."""

    heads: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of somebody else."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Lines that keep their breaks."""

    text: str


@dataclass(frozen=True, slots=True)
class NewPage:
    """A thematic break: on paper, the next part begins on a new page."""


Block = Paragraph | Heading | Listing | Table | Quotation | Code | NewPage


def blocks_of(nodes: Iterable[Node], top: int = 1) -> tuple[Block, ...]:
    """Turn nodes into blocks; a heading of level `top` becomes level 1, and no level is skipped."""
    blocks = tuple(block for node in grouped(nodes) for block in block_of(node, top))
    return tuple(levelled(blocks))


def grouped(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield blocks, with loose inline nodes (as in a tight list) gathered into paragraphs."""
    loose: list[Node] = []
    for node in nodes:
        if node.kind in INLINE:
            loose.append(node)
            continue
        if loose:
            yield Node("Paragraph", loose[0].start, loose[-1].end, loose)
            loose = []
        yield node
    if loose:
        yield Node("Paragraph", loose[0].start, loose[-1].end, loose)


def block_of(node: Node, top: int) -> Iterator[Block]:
    """Yield the block that a node becomes, none for a note to the writer."""
    match node.kind:
        case "Paragraph" | "HtmlBlock":
            yield Paragraph(runs_of(node.children))
        case "Heading":
            yield Heading(max(int(node.details["level"][1:]) - top + 1, 1), runs_of(node.children))
        case "List":
            yield from listings_of(node, top)
        case "Table":
            yield table_of(node)
        case "BlockQuote" if node.details is None:
            yield Quotation(blocks_of(node.children, top))
        case "CodeBlock":
            yield Code("".join(child.text for child in node.children).rstrip("\n"))
        case "Rule":
            yield NewPage()


def listings_of(node: Node, top: int) -> Iterator[Listing]:
    """Yield a list, parted where points with boxes and points without meet."""
    first = node.details
    for _, group in groupby((point_of(child, top) for child in node.children), lambda point: point.ticked is None):
        points = tuple(group)
        yield Listing(points, first)
        first = first if first is None else first + len(points)


def point_of(node: Node, top: int) -> Point:
    """Turn one node of a list into a point."""
    opening = [part for child in node.children[:2] for part in (child, *child.children[:1])]
    marker = next((part for part in opening if part.kind == "TaskListMarker"), None)
    children = [child for child in node.children if child is not marker]
    return Point(blocks_of(children, top), None if marker is None else bool(marker.details))


def table_of(node: Node) -> Table:
    """Turn a table; rows are as long as the row of headings."""
    rows = [tuple(runs_of(cell.children) for cell in row.children) for row in node.children]
    heads, *rest = rows or [()]
    return Table(heads, tuple((*row, *((),) * len(heads))[: len(heads)] for row in rest))


def levelled(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield blocks whose headings go down one level at a time."""
    level = 0
    for block in blocks:
        if isinstance(block, Heading):
            level = min(block.level, level + 1)
            yield replace(block, level=level)
        else:
            yield block


def runs_of(nodes: Iterable[Node]) -> Runs:
    """Turn inline nodes into runs, with equal neighbours joined and fields apart."""
    return tuple(part for run in joined(inline_runs(nodes, Run(""))) for part in fields_apart(run))


def inline_runs(nodes: Iterable[Node], look: Run) -> Iterator[Run]:
    """Yield one run for each leaf."""
    for node in nodes:
        match node.kind:
            case "Text" | "InlineHtml" | "Html":
                yield replace(look, text=node.text)
            case "Code":
                yield replace(look, text=node.text, code=True)
            case "SoftBreak":
                yield replace(look, text=" ")
            case "HardBreak":
                yield Run("", "break")
            case "Strong":
                yield from inline_runs(node.children, replace(look, strong=True))
            case "Emphasis":
                yield from inline_runs(node.children, replace(look, emphasis=True))
            case "Link":
                address = node.details["dest_url"]
                outside = address if address.startswith(OUTSIDE) else ""
                yield from inline_runs(node.children, replace(look, link=outside))
            case _:
                yield from inline_runs(node.children, look)


def joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Join neighbours that look alike."""
    last: Run | None = None
    for run in runs:
        if last and last.kind == run.kind == "text" and replace(last, text="") == replace(run, text=""):
            last = replace(last, text=last.text + run.text)
            continue
        if last:
            yield last
        last = run
    if last:
        yield last


def fields_apart(run: Run) -> Iterator[Run]:
    """Part a run at its fields."""
    at = 0
    for match in FIELD.finditer(run.text) if run.kind == "text" else ():
        if match.start() > at:
            yield replace(run, text=run.text[at : match.start()])
        yield replace(run, text=match[0], kind="field")
        at = match.end()
    if at < len(run.text) or run.kind == "break":
        yield replace(run, text=run.text[at:])


def words_of(runs: Runs) -> str:
    """Return the words of runs on one line."""
    return "".join(" " if run.kind == "break" else run.text for run in runs).strip()
