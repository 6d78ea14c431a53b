"""Lays a text open: every part of it stands, each with the words that tell a writer when to keep it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from highnote.assemble.documents.blocks import Block, Choice, Listing, Only, Paragraph, Point, Terms
from highnote.assemble.documents.runs import Run


def laid_open(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks that all stand, each with the words that tell a writer when to keep it."""
    for block in blocks:
        match block:
            case Only(terms, inner):
                yield guide(f"Only if {terms.because}:")
                yield from laid_open(inner)
            case Choice(options):
                for index, option in enumerate(options):
                    yield guide(option_words(option.terms, index))
                    yield from laid_open(option.blocks)
            case Listing(points):
                yield replace(block, points=tuple(map(open_point, points)))
            case _:
                yield block


def guide(words: str) -> Paragraph:
    """Return a line to the writer."""
    return Paragraph((Run(words, "guide"),))


def option_words(terms: Terms, index: int) -> str:
    """Say when to choose a part."""
    when = f"if {terms.because}:" if terms.because else "in any other case:"
    return f"Or, {when}" if index else f"Choose one. {when[0].upper()}{when[1:]}"


def open_point(point: Point) -> Point:
    """Return a point that says when to keep it."""
    blocks = tuple(laid_open(point.blocks))
    if point.terms is None:
        return replace(point, blocks=blocks)
    words = Run(f"Only if {point.terms.because}: ", "guide")
    first, *rest = blocks or (Paragraph(()),)
    if isinstance(first, Paragraph):
        return replace(point, blocks=(Paragraph((words, *first.runs)), *rest), terms=None)
    return replace(point, blocks=(Paragraph((words,)), *blocks), terms=None)
