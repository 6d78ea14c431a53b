"""Writes blocks as plain text for a message: one paragraph one line, so that no line break has to be taken out again."""

from collections.abc import Iterable

from highnote.assemble.documents.blocks import (
    Block,
    Code,
    Entry,
    Heading,
    Listing,
    NewPage,
    Paragraph,
    Quotation,
    Runs,
    Table,
    words_of,
)
from highnote.assemble.documents.paper import LICENCE, Paper

BOXES = {None: "", False: "[ ] ", True: "[x] "}
RULE = "-" * 40


def plain_text(paper: Paper) -> str:
    """Return a template's .txt."""
    return f"{text_of(paper.body)}\n\n-- \n{paper.id} {paper.title}, edition {paper.edition}. {LICENCE}.\n"


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
    return "".join(
        "\n" if run.kind == "break" else f"{run.text} ({run.link})" if run.link not in ("", run.text) else run.text
        for run in runs
    ).strip()


def listing_text(listing: Listing) -> str:
    """Write a list."""
    first = listing.first
    marks = ["- " if first is None else f"{first + index}. " for index in range(len(listing.entries))]
    return "\n".join(entry_text(entry, mark) for entry, mark in zip(listing.entries, marks, strict=True))


def entry_text(entry: Entry, mark: str) -> str:
    """Write one entry; a box takes the place of the bullet."""
    mark = BOXES[entry.ticked] or mark
    blocks = "\n".join(text for text in map(block_text, entry.blocks) if text)
    return mark + indented(blocks, " " * len(mark))[len(mark) :] if blocks else mark.rstrip()


def table_text(table: Table) -> str:
    """Write a table as lines; a wide one has a paragraph for each row."""
    rows = [[words_of(cell) for cell in row] for row in table.rows]
    heads = [words_of(head) for head in table.heads]
    if len(heads) == 2:
        return "\n".join(f"{name}: {value}".strip() for name, value in (heads, *rows))
    return "\n\n".join("\n".join(f"{head}: {cell}".strip() for head, cell in zip(heads, row, strict=True)) for row in rows)


def indented(text: str, by: str) -> str:
    """Indent every line that holds something."""
    return "\n".join(f"{by}{line}" if line else by.rstrip() for line in text.split("\n"))
