"""The contract's part for filling a template: makes the shapes of `data/papers/T08.js` from a paper."""

from highnote.assemble.contract.conditions import clauses_of
from highnote.assemble.contract.paper_shapes import (
    PaperBlock,
    PaperChoice,
    PaperCode,
    PaperHeading,
    PaperLetter,
    PaperList,
    PaperOnly,
    PaperParagraph,
    PaperPoint,
    PaperQuotation,
    PaperRow,
    PaperRun,
    PaperTable,
    PaperTerms,
    PaperText,
)
from highnote.assemble.documents.blocks import (
    Block,
    Choice,
    Code,
    Heading,
    Listing,
    NewPage,
    Only,
    Paragraph,
    Point,
    Quotation,
    Table,
    Terms,
)
from highnote.assemble.documents.letters import Letter, letters_of
from highnote.assemble.documents.paper import Paper
from highnote.assemble.documents.runs import FIELD, Run, Runs
from highnote.assemble.documents.tables import is_example, repeated


def paper_text_of(paper: Paper, word: str) -> PaperText:
    """Return a template ready to be filled, with its Word file in base64."""
    return PaperText(
        id=paper.id,
        version=paper.edition,
        title=paper.title,
        channel=paper.channel,
        fields=tuple(field.id for field in paper.fields),
        letters=tuple(map(letter_shape, letters_of(paper))),
        word=word,
    )


def letter_shape(letter: Letter) -> PaperLetter:
    """Return one letter."""
    return PaperLetter(
        title=letter.title,
        to=letter.receiver,
        goes_out=letter.goes_out,
        address=runs_shape(letter.address),
        subject=runs_shape(letter.subject),
        blocks=blocks_shape(letter.blocks),
    )


def blocks_shape(blocks: tuple[Block, ...]) -> tuple[PaperBlock, ...]:
    """Return blocks; the one that parts letters is gone."""
    return tuple(block_shape(block) for block in blocks if block != NewPage())


def block_shape(block: Block) -> PaperBlock:
    """Return one block."""
    match block:
        case Paragraph(runs):
            return PaperParagraph(kind="paragraph", runs=runs_shape(runs))
        case Heading(level, runs):
            return PaperHeading(kind="heading", level=level, runs=runs_shape(runs))
        case Listing(points, first):
            return PaperList(kind="list", first=first, points=tuple(map(point_shape, points)))
        case Table():
            return table_shape(block)
        case Quotation(inner):
            return PaperQuotation(kind="quotation", blocks=blocks_shape(inner))
        case Code(text):
            return PaperCode(kind="code", text=text)
        case Only():
            return only_shape(block)
        case Choice(options):
            return PaperChoice(kind="choice", options=tuple(map(only_shape, options)))
    raise TypeError(block)


def point_shape(point: Point) -> PaperPoint:
    """Return one point of a list."""
    paragraphs = [block.runs for block in point.blocks if isinstance(block, Paragraph)]
    return PaperPoint(
        blocks=blocks_shape(point.blocks),
        ticked=point.ticked,
        terms=terms_shape(point.terms) if point.terms else None,
        repeat=repeated(paragraphs),
    )


def table_shape(table: Table) -> PaperTable:
    """Return a table."""
    goes_on = any(map(repeated, table.rows))
    rows = tuple(
        PaperRow(
            cells=tuple(map(runs_shape, row)),
            repeat=repeated(row),
            example=is_example(row) or (goes_on and not any(row)),
        )
        for row in table.rows
    )
    return PaperTable(kind="table", heads=tuple(map(runs_shape, table.heads)), rows=rows)


def only_shape(only: Only) -> PaperOnly:
    """Return what stands only in some cases."""
    return PaperOnly(kind="only", terms=terms_shape(only.terms), blocks=blocks_shape(only.blocks))


def terms_shape(terms: Terms) -> PaperTerms:
    """Return the terms of a part."""
    return PaperTerms(id=terms.id, applies=clauses_of(terms.applies), because=terms.because)


def runs_shape(runs: Runs) -> tuple[PaperRun, ...]:
    """Return runs."""
    return tuple(map(run_shape, runs))


def run_shape(run: Run) -> PaperRun:
    """Return one run; a field loses its braces."""
    field = FIELD.fullmatch(run.text) if run.kind == "field" else None
    return PaperRun(
        kind="field" if field else "break" if run.kind == "break" else "text",
        text=field[1] if field else run.text,
        column=field[2] or "" if field else "",
        strong=run.strong,
        emphasis=run.emphasis,
        code=run.code,
        link=run.link,
    )
