"""The contract's part for what a template asks in some cases alone: its blanks, by the parts in which they stand."""

from collections.abc import Iterator, Sequence

from highnote.assemble.contract.conditions import Clause, clauses_of
from highnote.assemble.contract.shape import Shape
from highnote.assemble.documents.blank_words import name_in
from highnote.assemble.documents.blocks import Block, Choice, Listing, Only, Quotation, Table, Terms
from highnote.assemble.documents.runs import Runs


class PaperPart(Shape):
    """A part that stands only in some cases, with the blanks that stand in such parts alone."""

    fields: tuple[str, ...]
    applies: tuple[Clause, ...]
    """Clauses that must all hold; none for the general part of a choice."""
    others: tuple[tuple[Clause, ...], ...]
    """What the other parts of its choice ask for; the general part stands where none of them holds."""
    chosen: bool
    """One of a choice: it stands only if its clauses are known to hold."""


def paper_parts(body: Sequence[Block]) -> Iterator[PaperPart]:
    """Yield the parts that stand only in some cases, without blanks that stand elsewhere in every case."""
    always = set(blanks_that_stand(body))
    for part in parts_in(body):
        fields = tuple(dict.fromkeys(field for field in part.fields if field not in always))
        if fields:
            yield part.model_copy(update={"fields": fields})


def parts_in(blocks: Sequence[Block]) -> Iterator[PaperPart]:
    """Yield every part that stands only in some cases; none holds another."""
    for block in blocks:
        match block:
            case Only():
                yield part_of(block.terms, block.blocks)
            case Choice(options):
                named = tuple(clauses_of(option.terms.applies) for option in options if option.terms.because)
                for option in options:
                    others = () if option.terms.because else named
                    yield part_of(option.terms, option.blocks).model_copy(update={"others": others, "chosen": True})
            case Listing(points):
                for point in points:
                    if point.terms:
                        yield part_of(point.terms, point.blocks)
                    else:
                        yield from parts_in(point.blocks)
            case Quotation(inner):
                yield from parts_in(inner)


def part_of(terms: Terms, blocks: Sequence[Block]) -> PaperPart:
    """Return a part with all of its blanks."""
    return PaperPart(fields=tuple(blanks_in(blocks)), applies=clauses_of(terms.applies), others=(), chosen=False)


def blanks_that_stand(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the blanks that stand in every case."""
    yield from blanks_in(blocks, with_parts=False)


def blanks_in(blocks: Sequence[Block], *, with_parts: bool = True) -> Iterator[str]:
    """Yield the blanks of blocks, those of lists by the name of the list."""
    for block in blocks:
        match block:
            case Only(_, inner) if with_parts:
                yield from blanks_in(inner)
            case Choice(options) if with_parts:
                yield from blanks_in(options)
            case Listing(points):
                for point in points:
                    if with_parts or not point.terms:
                        yield from blanks_in(point.blocks, with_parts=with_parts)
            case Quotation(inner):
                yield from blanks_in(inner, with_parts=with_parts)
            case Table(heads, rows):
                yield from (name for cells in (heads, *rows) for runs in cells for name in blanks_of(runs))
            case _:
                yield from blanks_of(getattr(block, "runs", ()))


def blanks_of(runs: Runs) -> Iterator[str]:
    """Yield the blanks among runs."""
    for run in runs:
        name = name_in(run)
        if name:
            yield name.partition(".")[0]
