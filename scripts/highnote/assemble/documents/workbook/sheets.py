"""Decides which sheets a workbook has: one for each table, named after the heading above it."""

from dataclasses import dataclass

from highnote.assemble.documents.blank_words import in_brackets
from highnote.assemble.documents.blocks import Block, Heading, NewPage, Paragraph, Table
from highnote.assemble.documents.paper import Paper
from highnote.assemble.documents.plain_text import block_text
from highnote.assemble.documents.runs import is_guide, words_of
from highnote.assemble.documents.tables import is_open

FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
LONGEST_NAME = 31
TAKEN = ("about", "history")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table with its name, the heading above it and the lines that say how to use it; a list goes on."""

    name: str
    heading: str
    notes: tuple[str, ...]
    table: Table
    goes_on: bool


def sheets_of(paper: Paper) -> list[Sheet]:
    """Name each table after the heading above it, and take what stands between them as its notes."""
    sheets: list[Sheet] = []
    heading = paper.title
    notes: list[str] = []
    guides: list[str] = []
    blocks = paper.open_body
    for block, named in zip(blocks, in_brackets(blocks, paper.labels), strict=True):
        match named:
            case Heading(_, runs):
                heading, notes, guides = words_of(runs), guides, []
            case Table():
                sheets.append(Sheet(free_name(heading, sheets), heading, tuple(notes), named, goes_on=goes_on(block)))
                notes = []
            case NewPage():
                pass
            case Paragraph(runs) if is_guide(runs):
                # It is about the section that follows.
                guides = note_lines(named)
            case _:
                notes += note_lines(named)
    return sheets


def goes_on(block: Block) -> bool:
    """Tell whether a table is a list to go on with."""
    return isinstance(block, Table) and is_open(block)


def note_lines(block: Block) -> list[str]:
    """Return the lines of a note."""
    return [line for line in block_text(block).split("\n") if line]


def free_name(heading: str, sheets: list[Sheet]) -> str:
    """Return a name that a sheet may have and none has yet."""
    plain = " ".join(heading.translate(FORBIDDEN).split()).strip("'")[:LONGEST_NAME].strip() or "Table"
    taken = {*TAKEN, *(sheet.name.lower() for sheet in sheets)}
    name, number = plain, 2
    while name.lower() in taken:
        name = f"{plain[: LONGEST_NAME - 3].strip()} {number}"
        number += 1
    return name
