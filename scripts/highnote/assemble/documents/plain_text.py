"""Writes blocks as plain text for a message: a paragraph is one line, so that no line break has to go again."""

from collections.abc import Iterable

from highnote.assemble.documents.blank_words import in_brackets
from highnote.assemble.documents.blocks import (
    Block,
    Code,
    Heading,
    Listing,
    NewPage,
    Paragraph,
    Point,
    Quotation,
    Table,
)
from highnote.assemble.documents.paper import Paper
from highnote.assemble.documents.runs import Run, Runs, words_of

BOXES = {None: "", False: "[ ] ", True: "[x] "}
RULE = "-" * 40


def plain_text(paper: Paper) -> str:
    """Return a template's .txt; a text file has no properties, so what goes out says nothing of ours."""
    signature = "" if paper.goes_out else f"\n\n-- \n{paper.imprint}"
    return f"{text_of(in_brackets(paper.open_body, paper.labels))}{signature}\n"


def text_of(blocks: Iterable[Block]) -> str:
    """Write blocks with an empty line between them."""
    return "\n\n".join(text for text in map(block_text, blocks) if text)


def block_text(block: Block) -> str:
    """Write one block."""
    match block:
        case Paragraph(runs) | Heading(_, runs):
            return runs_text(runs)
        case Listing():
            return listing_text(block)
        case Table():
            return table_text(block)
        case Quotation(inner):
            return indented(text_of(inner), "> ")
        case Code(text):
            return indented(text, "    ")
        case NewPage():
            return RULE
    return ""


def runs_text(runs: Runs) -> str:
    """Write runs; the address of a link stands behind its words."""
    return "".join(map(run_text, runs)).strip()


def run_text(run: Run) -> str:
    """Write one run; words to the writer stand in brackets."""
    if run.kind == "break":
        return "\n"
    if run.kind == "guide":
        return f"[{run.text.strip()}]{' ' * run.text.endswith(' ')}"
    return f"{run.text} ({run.link})" if run.link not in ("", run.text) else run.text


def listing_text(listing: Listing) -> str:
    """Write a list."""
    first = listing.first
    marks = ["- " if first is None else f"{first + index}. " for index in range(len(listing.points))]
    return "\n".join(point_text(point, mark) for point, mark in zip(listing.points, marks, strict=True))


def point_text(point: Point, mark: str) -> str:
    """Write one point; a box takes the place of the bullet."""
    mark = BOXES[point.ticked] or mark
    blocks = "\n".join(text for text in map(block_text, point.blocks) if text)
    return mark + indented(blocks, " " * len(mark))[len(mark) :] if blocks else mark.rstrip()


def table_text(table: Table) -> str:
    """Write a table as lines; a wide one has a paragraph for each row."""
    rows = [[words_of(cell) for cell in row] for row in table.rows]
    heads = [words_of(head) for head in table.heads]
    if len(heads) == 2:
        return "\n".join(f"{name}: {value}".strip() for name, value in (heads, *rows))
    return "\n\n".join(
        "\n".join(f"{head}: {cell}".strip() for head, cell in zip(heads, row, strict=True)) for row in rows
    )


def indented(text: str, by: str) -> str:
    """Indent every line that holds something."""
    return "\n".join(f"{by}{line}" if line else by.rstrip() for line in text.split("\n"))
