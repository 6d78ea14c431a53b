"""Draws one sheet of a workbook: its heading, its table, room for more rows, and how it prints."""

import re
from datetime import date, datetime
from math import ceil

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from highnote.assemble.documents.blocks import FIELD, Table, words_of
from highnote.assemble.documents.columns import wanted_width
from highnote.assemble.documents.paper import LICENCE, Paper
from highnote.assemble.documents.plain_text import text_of
from highnote.assemble.documents.tables import EXAMPLE_WORD, is_open

INK, MUTED, LINE = "FF1E2533", "FF556074", "FF8B8577"
TITLE = Font(name="Georgia", size=16, color=INK)
HEAD = Font(name="Calibri", size=11, bold=True, color=INK)
BODY = Font(name="Calibri", size=11, color=INK)
SMALL = Font(name="Calibri", size=10, color=MUTED)
EXAMPLE = Font(name="Calibri", size=11, italic=True, color=MUTED)
HEAD_FILL = PatternFill("solid", fgColor="FFF1ECE1")
FIELD_FILL = PatternFill("solid", fgColor="FFFCEFD0")
EDGE = Side(style="thin", color=LINE)
BOX = Border(left=EDGE, right=EDGE, top=EDGE, bottom=EDGE)
WRAPPED = Alignment(wrap_text=True, vertical="top", horizontal="left")

SPARE_ROWS = 30
NARROWEST, WIDEST = 8, 36
LINE_HEIGHT = 15
LONGEST_FOOTER = 120  # Excel takes 255 signs for all parts of a footer
LOSS = 1.1  # what whole words waste of a line
A4 = 9
DAY_HEAD = re.compile(r"\b(date|due|expires|until|by when|deadline)$|\(date\)$|\bon$", re.IGNORECASE)
YES_HEAD = re.compile(r"\byes\b.*\bno\b|\by/n\b", re.IGNORECASE)
DAY_FORMAT = "d mmmm yyyy"
TIMES = " × "


def draw_about(sheet: Worksheet, paper: Paper, sheets: list[tuple[str, tuple[str, ...]]]) -> None:
    """Fill the first sheet: what this is, how to use it, what each sheet is for, and the licence."""
    sheet.title = "About"
    sheet.sheet_view.showGridLines = False
    sheet.column_dimensions["A"].width = 26
    sheet.column_dimensions["B"].width = 90
    rows = [("", paper.title, TITLE), ("Purpose", paper.purpose, BODY)]
    uses = [line for line in text_of(paper.about).split("\n") if line]
    rows += [("How to use it" if not index else "", line, BODY) for index, line in enumerate(uses)]
    rows += [(name, " ".join(notes), BODY) for name, notes in sheets]
    rows += [
        ("Signed off by", paper.sign_off, BODY),
        ("Edition", f"{paper.id}, {paper.edition}", BODY),
        ("Licence", f"{LICENCE}. No credit is needed.", BODY),
    ]
    for number, (name, words, font) in enumerate(rows, start=1):
        write(sheet.cell(number, 1), name, HEAD, Alignment(vertical="top"))
        write(sheet.cell(number, 2), words, font, WRAPPED)
        fit_height(sheet, number, [(words, 90)], 22 if font is TITLE else LINE_HEIGHT)
    for number, (name, _) in enumerate(sheets, start=len(rows) - 2 - len(sheets)):
        sheet.cell(number, 1).hyperlink = f"#'{name.replace(chr(39), chr(39) * 2)}'!A1"
    set_up_print(sheet, paper, landscape=False)


def draw_sheet(sheet: Worksheet, paper: Paper, heading: str, notes: tuple[str, ...], table: Table) -> None:
    """Fill one sheet: heading, notes, the row of heads, the rows, and spare rows where the list is open."""
    write(sheet.cell(1, 1), heading, TITLE)
    for number, line in enumerate(notes, start=2):
        write(sheet.cell(number, 1), line, SMALL)
    head_row = len(notes) + 2
    heads = [words_of(head) for head in table.heads]
    rows = [[words_of(cell) for cell in row] for row in table.rows]
    spare = SPARE_ROWS if is_open(table) else 0
    for column, head in enumerate(heads, start=1):
        cell = sheet.cell(head_row, column)
        write(cell, head, HEAD, WRAPPED)
        cell.fill, cell.border = HEAD_FILL, BOX
        draw_column(sheet, column, heads, [row[column - 1] for row in rows], head_row, spare)
    widths = [sheet.column_dimensions[get_column_letter(column)].width for column in range(1, len(heads) + 1)]
    for number, row in enumerate((heads, *rows), start=head_row):
        fit_height(sheet, number, list(zip(row, widths, strict=True)))
    last_row = head_row + len(rows) + spare
    sheet.freeze_panes = sheet.cell(head_row + 1, 2 if len(heads) > 4 else 1)
    sheet.print_title_rows = f"{head_row}:{head_row}"
    if spare:
        sheet.auto_filter.ref = f"A{head_row}:{get_column_letter(len(heads))}{last_row}"
    set_up_print(sheet, paper, landscape=len(heads) > 3)


def draw_column(sheet: Worksheet, column: int, heads: list[str], texts: list[str], head_row: int, spare: int) -> None:
    """Fill one column, and guard what goes into it."""
    head = heads[column - 1]
    day = bool(DAY_HEAD.search(head))
    letter = get_column_letter(column)
    sheet.column_dimensions[letter].width = min(max(wanted_width([head, *texts]), NARROWEST), WIDEST)
    first, last = head_row + 1, head_row + len(texts) + spare
    for row in range(first, last + 1):
        cell = sheet.cell(row, column)
        text = texts[row - first] if row - first < len(texts) else ""
        example = str(sheet.cell(row, 1).value or "").startswith(EXAMPLE_WORD)
        write(cell, text, EXAMPLE if example else BODY, WRAPPED, day)
        cell.border = BOX
        if FIELD.search(text):
            cell.fill = FIELD_FILL
        if not text:
            cell.value = formula(heads, column, row, first, last, sheet)
    if first > last:
        return
    if day or YES_HEAD.search(head):
        validation = day_validation() if day else yes_validation()
        validation.add(f"{letter}{first}:{letter}{last}")
        sheet.add_data_validation(validation)


def fit_height(sheet: Worksheet, row: int, texts: list[tuple[str, float]], line: float = LINE_HEIGHT) -> None:
    """Make a row as high as its longest text; LibreOffice does not do so when it opens a file."""
    lines = max(ceil(len(text) * LOSS / width) for text, width in texts)
    sheet.row_dimensions[row].height = max(lines, 1) * line + 3


def write(cell: Cell, text: str, font: Font, alignment: Alignment | None = None, day: bool = False) -> None:
    """Write a value: numbers and days as such, every other text as text, even if it looks like a formula."""
    cell.font = font
    if alignment:
        cell.alignment = alignment
    if day:
        cell.number_format = DAY_FORMAT
    if not text:
        return
    found = day_of(text) if day else None
    if found:
        cell.value = found
    elif text.isascii() and text.isdigit() and len(text) < 12 and (text == "0" or text[0] != "0"):
        cell.value = int(text)
    else:
        cell.value = text
        cell.data_type = "s"


def day_of(text: str) -> date | None:
    """Read 30 April 2027."""
    try:
        return datetime.strptime(text, "%d %B %Y").date()
    except ValueError:
        return None


def formula(heads: list[str], column: int, row: int, first: int, last: int, sheet: Worksheet) -> str | None:
    """Return the product that a head such as "Mark × weight" asks for, or its total in a row named so."""
    parts = [part.strip().lower() for part in heads[column - 1].split(TIMES)]
    known = [head.lower() for head in heads]
    if len(parts) != 2 or not all(part in known for part in parts):
        return None
    if any(sheet.cell(row, before).value == "Total" for before in range(1, column)):
        letter = get_column_letter(column)
        return f"=SUM({letter}{first}:{letter}{row - 1})"
    left, right = (f"{get_column_letter(known.index(part) + 1)}{row}" for part in parts)
    return f'=IF(AND(ISNUMBER({left}),ISNUMBER({right})),{left}*{right},"")'


def yes_validation() -> DataValidation:
    """Offer yes and no."""
    return DataValidation(type="list", formula1='"Yes,No"', allow_blank=True, showDropDown=False)


def day_validation() -> DataValidation:
    """Ask for a day, and let a person go on who means something else."""
    return DataValidation(
        type="date",
        operator="greaterThan",
        formula1="36526",
        allow_blank=True,
        errorStyle="warning",
        showErrorMessage=True,
        errorTitle="Not a date",
        error="Write a date such as 30 June 2027, or go on if a word says it better.",
    )


def set_up_print(sheet: Worksheet, paper: Paper, *, landscape: bool) -> None:
    """Say how a sheet prints: on A4, one page wide, with its name and the number of the page."""
    sheet.page_setup.paperSize = A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    if not paper.goes_out:
        sheet.oddFooter.left.text = f"{paper.name[:LONGEST_FOOTER]}. {paper.terms}".replace("&", "&&")
    sheet.oddFooter.right.text = "&A: page &P of &N"
    sheet.oddFooter.left.size = sheet.oddFooter.right.size = 8
