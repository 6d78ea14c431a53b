"""Draws the first sheet of a workbook: what the register is, how to use it, and what each sheet is for."""

from collections.abc import Iterator, Sequence

from openpyxl.worksheet.worksheet import Worksheet

from highnote.assemble.documents.paper import LICENCE, Paper
from highnote.assemble.documents.plain_text import text_of
from highnote.assemble.documents.workbook.look import (
    BOOK_TITLE,
    LABEL,
    LINE_HEIGHT,
    TITLE_HEIGHT,
    WORDS,
    cell_at,
    fit_height,
    set_up_print,
)
from highnote.assemble.documents.workbook.sheets import Sheet
from highnote.assemble.documents.workbook.values import set_value

ABOUT = "About"
NAMES_WIDTH, WORDS_WIDTH = 26, 90


def draw_about(worksheet: Worksheet, paper: Paper, sheets: Sequence[Sheet]) -> None:
    """Fill the first sheet; the name of each sheet leads to it."""
    worksheet.sheet_view.showGridLines = False
    worksheet.column_dimensions["A"].width = NAMES_WIDTH
    worksheet.column_dimensions["B"].width = WORDS_WIDTH
    links = {sheet.name: link_to(sheet) for sheet in sheets}
    for row, (name, words) in enumerate(lines(paper, sheets), start=1):
        draw_line(worksheet, row, name, words)
        if name in links:
            cell_at(worksheet, row, 1).hyperlink = links[name]
    set_up_print(worksheet, paper, landscape=False)


def lines(paper: Paper, sheets: Sequence[Sheet]) -> Iterator[tuple[str, str]]:
    """Yield the lines of the sheet, each with the name that stands before it; the first is the title."""
    yield "", paper.title
    yield "Purpose", paper.purpose
    uses = [line for line in text_of(paper.about).split("\n") if line]
    yield from (("How to use it" if not index else "", line) for index, line in enumerate(uses))
    yield from ((sheet.name, " ".join(sheet.notes)) for sheet in sheets)
    yield "Signed off by", paper.sign_off
    yield "Edition", f"{paper.id}, {paper.edition}"
    yield "Licence", f"{LICENCE}. No credit is needed."


def draw_line(worksheet: Worksheet, row: int, name: str, words: str) -> None:
    """Write one line."""
    before, line = cell_at(worksheet, row, 1), cell_at(worksheet, row, 2)
    set_value(before, name)
    set_value(line, words)
    before.style, line.style = LABEL, BOOK_TITLE if row == 1 else WORDS
    fit_height(worksheet, row, [(words, WORDS_WIDTH)], TITLE_HEIGHT if row == 1 else LINE_HEIGHT)


def link_to(sheet: Sheet) -> str:
    """Return the link to the first cell of a sheet."""
    quoted = sheet.name.replace("'", "''")
    return f"#'{quoted}'!A1"
