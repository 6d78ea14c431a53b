"""The contract's blocks of text in a pack, and how they are written."""

from collections.abc import Iterable

from highnote.assemble.contract.shape import Shape
from highnote.assemble.documents.blocks import Block, Heading, Listing, Paragraph, Quotation, Table
from highnote.assemble.documents.runs import Runs, runs_of
from highnote.model.markdown import Node


class PackRun(Shape):
    """Some words that look alike; a line feed among them ends a line."""

    text: str
    strong: bool
    emphasis: bool


class PackBlock(Shape):
    """A block of text."""

    kind: str
    """Paragraph, heading, bullets, numbers, table or quotation."""
    number: int
    """The level of a heading, or the first number of a list."""
    runs: tuple[PackRun, ...]
    blocks: tuple["PackBlock", ...]
    """The blocks of a quotation."""
    points: tuple[tuple["PackBlock", ...], ...]
    rows: tuple[tuple[tuple[PackRun, ...], ...], ...]
    """The rows of a table; the first one is its head."""


def pack_blocks(blocks: Iterable[Block]) -> tuple[PackBlock, ...]:
    """Write blocks; what paper does not show is left out."""
    return tuple(made for made in map(pack_block, blocks) if made)


def pack_block(block: Block) -> PackBlock | None:
    """Write one block."""
    match block:
        case Paragraph(runs):
            return block_with("paragraph", runs=pack_runs(runs))
        case Heading(level, runs):
            return block_with("heading", number=level, runs=pack_runs(runs))
        case Quotation(inner):
            return block_with("quotation", blocks=pack_blocks(inner))
        case Listing(points, first):
            kind = "bullets" if first is None else "numbers"
            return block_with(kind, number=first or 0, points=tuple(pack_blocks(point.blocks) for point in points))
        case Table(heads, rows):
            return block_with("table", rows=tuple(tuple(map(pack_runs, row)) for row in (heads, *rows)))
    return None


def block_with(
    kind: str,
    number: int = 0,
    *,
    runs: tuple[PackRun, ...] = (),
    blocks: tuple[PackBlock, ...] = (),
    points: tuple[tuple[PackBlock, ...], ...] = (),
    rows: tuple[tuple[tuple[PackRun, ...], ...], ...] = (),
) -> PackBlock:
    """Make a block of a kind."""
    return PackBlock(kind=kind, number=number, runs=runs, blocks=blocks, points=points, rows=rows)


def heading_block(text: str, level: int = 1) -> PackBlock:
    """Make a heading."""
    return block_with("heading", number=level, runs=(PackRun(text=text, strong=False, emphasis=False),))


def paragraph_block(text: str) -> PackBlock:
    """Make a paragraph."""
    return block_with("paragraph", runs=(PackRun(text=text, strong=False, emphasis=False),))


def labelled_block(label: str, nodes: Iterable[Node]) -> PackBlock:
    """Make a paragraph behind a label."""
    opening = PackRun(text=f"{label} ", strong=True, emphasis=False)
    return block_with("paragraph", runs=(opening, *pack_runs(runs_of(nodes))))


def pack_runs(runs: Runs) -> tuple[PackRun, ...]:
    """Write runs."""
    return tuple(
        PackRun(text="\n" if run.kind == "break" else run.text, strong=run.strong, emphasis=run.emphasis)
        for run in runs
    )
