"""Turns Markdown nodes into blocks and runs: what a page of paper can show, and no more.

Notes to the writer (alerts) are left out, links that lead only around the site become their words,
and a field is a run of its own. What stands only in some cases keeps its terms, until `laid_open` says them in words.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from highnote.assemble.documents.runs import Runs, runs_of
from highnote.model.applies import Applies
from highnote.model.markdown import Node
from highnote.model.provisos import Proviso

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
class Paragraph:
    """Some sentences."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; the highest level is 1. `to` says who gets the part that it begins, if that is somebody else."""

    level: int
    runs: Runs
    to: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """In which cases a part stands; `because` completes "Only if …", and is empty for the general part of a choice."""

    id: str
    applies: Applies
    because: str


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a list; `ticked` is None where it has no box, `terms` where it always stands."""

    blocks: tuple["Block", ...]
    ticked: bool | None = None
    terms: Terms | None = None


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


@dataclass(frozen=True, slots=True)
class Only:
    """Blocks that stand only in some cases."""

    terms: Terms
    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Parts of which one is chosen; the last is the general one."""

    options: tuple[Only, ...]


Block = Paragraph | Heading | Listing | Table | Quotation | Code | NewPage | Only | Choice


def blocks_of(nodes: Iterable[Node], top: int = 1) -> tuple[Block, ...]:
    """Turn nodes into blocks; a heading of level `top` becomes level 1, and no level is skipped."""
    return tuple(levelled(blocks_in(nodes, top)))


def blocks_in(nodes: Iterable[Node], top: int) -> Iterator[Block]:
    """Yield the blocks that nodes become, each heading on its own level."""
    return (block for node in grouped(nodes) for block in block_of(node, top))


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
            level = max(int(node.details["level"][1:]) - top + 1, 1)
            to = node.details.get("to")
            yield Heading(level, runs_of(node.children), to.value if to else "")
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
        case "Only":
            yield Only(terms_of(node.details), tuple(blocks_in(node.children, top)))
        case "Choice":
            yield Choice(
                tuple(Only(terms_of(part.details), tuple(blocks_in(part.children, top))) for part in node.children)
            )


def terms_of(proviso: Proviso) -> Terms:
    """Return the terms that an author wrote; what does not parse holds always, and the check tells of it."""
    return Terms(proviso.id, proviso.applies or Applies(), str(proviso.because))


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
    terms = terms_of(node.details) if isinstance(node.details, Proviso) else None
    return Point(blocks_of(children, top), None if marker is None else bool(marker.details), terms)


def table_of(node: Node) -> Table:
    """Turn a table; rows are as long as the row of headings."""
    rows = [tuple(runs_of(cell.children) for cell in row.children) for row in node.children]
    heads, *rest = rows or [()]
    return Table(heads, tuple((*row, *((),) * len(heads))[: len(heads)] for row in rest))


def levelled(blocks: Iterable[Block], level: int = 0) -> Iterator[Block]:
    """Yield blocks whose headings go down one level at a time, from a level on."""
    for block in blocks:
        if isinstance(block, Heading):
            level = min(block.level, level + 1)
            yield replace(block, level=level)
        elif isinstance(block, Only):
            yield replace(block, blocks=tuple(levelled(block.blocks, level)))
        else:
            yield block
