"""Makes .xlsx files: a sheet about the register, and one sheet for each table."""

import io
from dataclasses import dataclass

from openpyxl import Workbook

from highnote.assemble.documents.archive import packed, unpacked
from highnote.assemble.documents.blocks import Block, Heading, NewPage, Table, words_of
from highnote.assemble.documents.paper import Paper
from highnote.assemble.documents.plain_text import block_text
from highnote.assemble.documents.properties import core_xml
from highnote.assemble.documents.sheet import draw_about, draw_sheet

FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
LONGEST_NAME = 31


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table with its name, the heading above it and the lines that say how to use it."""

    name: str
    heading: str
    notes: tuple[str, ...]
    table: Table


def xlsx_bytes(paper: Paper) -> bytes:
    """Make a template's .xlsx."""
    book = Workbook()
    sheets = sheets_of(paper)
    draw_about(book.active, paper, [(sheet.name, sheet.notes) for sheet in sheets])
    for sheet in sheets:
        draw_sheet(book.create_sheet(sheet.name), paper, sheet.heading, sheet.notes, sheet.table)
    buffer = io.BytesIO()
    book.save(buffer)
    return packed(unpacked(buffer.getvalue()) | {"docProps/core.xml": core_xml(paper)})


def sheets_of(paper: Paper) -> list[Sheet]:
    """Name each table after the heading above it, and take what stands between them as its notes."""
    sheets: list[Sheet] = []
    heading, notes = paper.title, []
    for block in paper.body:
        match block:
            case Heading():
                heading, notes = words_of(block.runs), []
            case Table():
                sheets.append(Sheet(free_name(heading, sheets), heading, tuple(notes), block))
                notes = []
            case NewPage():
                pass
            case _:
                notes += note_lines(block)
    return sheets


def note_lines(block: Block) -> list[str]:
    """Return the lines of a note."""
    return [line for line in block_text(block).split("\n") if line]


def free_name(heading: str, sheets: list[Sheet]) -> str:
    """Return a name that a sheet may have and none has yet."""
    plain = " ".join(heading.translate(FORBIDDEN).split()).strip("'")[:LONGEST_NAME].strip() or "Table"
    taken = {"about", "history", *(sheet.name.lower() for sheet in sheets)}
    name, number = plain, 2
    while name.lower() in taken:
        name = f"{plain[: LONGEST_NAME - 3].strip()} {number}"
        number += 1
    return name
