"""Lays a text open: every part of it stands, each with the words that tell a writer when to keep it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from highnote.assemble.documents.blocks import (
    Block,
    Choice,
    Heading,
    Listing,
    Only,
    Paragraph,
    Point,
    Quotation,
    Table,
    Terms,
)
from highnote.assemble.documents.runs import Run
from highnote.assemble.wording.provisos import only_words, option_words


def laid_open(blocks: Iterable[Block], *, marks: bool = False) -> Iterator[Block]:
    """Yield blocks that all stand; with marks, each that belongs to a part bears the id of its terms."""
    for block in blocks:
        match block:
            case Only(terms):
                yield from part(block, only_words(terms.because), marks=marks)
            case Choice(options):
                for index, option in enumerate(options):
                    yield from part(option, option_words(option.terms.because, index), marks=marks)
            case Listing(points):
                yield replace(block, points=tuple(open_point(point, marks=marks) for point in points))
            case _:
                yield block


def part(only: Only, words: str, *, marks: bool) -> Iterator[Block]:
    """Yield a part behind a line to the writer."""
    blocks = (guide(words), *laid_open(only.blocks, marks=marks))
    yield from marked(blocks, only.terms) if marks else blocks


def guide(words: str) -> Paragraph:
    """Return a line to the writer."""
    return Paragraph((Run(words, "guide"),))


def open_point(point: Point, *, marks: bool) -> Point:
    """Return a point that says when to keep it."""
    blocks = tuple(laid_open(point.blocks, marks=marks))
    if point.terms is None:
        return replace(point, blocks=blocks)
    words = Run(f"{only_words(point.terms.because)} ", "guide")
    first, *rest = blocks or (Paragraph(()),)
    if isinstance(first, Paragraph):
        blocks = (Paragraph((words, *first.runs)), *rest)
    else:
        blocks = (Paragraph((words,)), *blocks)
    return replace(point, blocks=tuple(marked(blocks, point.terms)) if marks else blocks, terms=None)


def marked(blocks: Iterable[Block], terms: Terms) -> Iterator[Block]:
    """Yield blocks of which every paragraph and table bears a mark, by which a Word file knows its parts."""
    mark = Run(terms.id, "mark")
    for block in blocks:
        match block:
            case Paragraph(runs) | Heading(_, runs):
                yield replace(block, runs=(mark, *runs))
            case Listing(points):
                inner = (replace(point, blocks=tuple(marked(point.blocks, terms))) for point in points)
                yield replace(block, points=tuple(inner))
            case Quotation(quoted):
                yield Quotation(tuple(marked(quoted, terms)))
            case Table(heads, rows):
                yield Table(((mark, *heads[0]), *heads[1:]), rows)
            case _:
                yield block
