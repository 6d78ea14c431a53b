"""Says how cells look and how a sheet prints."""

from math import ceil

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from highnote.assemble.documents.paper import Paper

INK, MUTED, LINE = "FF1E2533", "FF556074", "FF8B8577"
FIELD_FILL = PatternFill("solid", fgColor="FFFCEFD0")
BOOK_TITLE, TITLE, NOTE, LABEL, WORDS = "Book title", "Sheet title", "Sheet note", "Label", "Words"
HEAD, CELL, EXAMPLE = "Table head", "Table cell", "Table example"

LINE_HEIGHT, TITLE_HEIGHT = 15, 22
LOSS = 1.1  # what whole words waste of a line
A4 = 9
LONGEST_FOOTER = 120  # Excel takes 255 signs for all parts of a footer


def styles() -> tuple[NamedStyle, ...]:
    """Make the styles of a workbook; a named style is set at once, and people find it in Excel by its name."""
    body = Font(name="Calibri", size=11, color=INK)
    bold = Font(name="Calibri", size=11, bold=True, color=INK)
    quiet = Font(name="Calibri", size=11, italic=True, color=MUTED)
    edge = Side(style="thin", color=LINE)
    box = Border(left=edge, right=edge, top=edge, bottom=edge)
    top = Alignment(vertical="top")
    wrapped = Alignment(wrap_text=True, vertical="top", horizontal="left")
    sand = PatternFill("solid", fgColor="FFF1ECE1")
    large = Font(name="Georgia", size=16, color=INK)
    return (
        NamedStyle(BOOK_TITLE, font=large, alignment=wrapped),
        NamedStyle(TITLE, font=large),
        NamedStyle(NOTE, font=Font(name="Calibri", size=10, color=MUTED)),
        NamedStyle(LABEL, font=bold, alignment=top),
        NamedStyle(WORDS, font=body, alignment=wrapped),
        NamedStyle(HEAD, font=bold, alignment=wrapped, border=box, fill=sand),
        NamedStyle(CELL, font=body, alignment=wrapped, border=box),
        NamedStyle(EXAMPLE, font=quiet, alignment=wrapped, border=box),
    )


def cell_at(sheet: Worksheet, row: int, column: int) -> Cell:
    """Return a cell; we merge none."""
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError(cell)
    return cell


def fit_height(sheet: Worksheet, row: int, texts: list[tuple[str, float]], line: float = LINE_HEIGHT) -> None:
    """Make a row as high as its longest text in its width; LibreOffice does not do so when it opens a file."""
    lines = max(ceil(len(text) * LOSS / width) for text, width in texts)
    sheet.row_dimensions[row].height = max(lines, 1) * line + 3


def set_up_print(sheet: Worksheet, paper: Paper, *, landscape: bool) -> None:
    """Say how a sheet prints: on A4, one page wide, with its name and the number of the page."""
    sheet.page_setup.paperSize = A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.HeaderFooter.oddFooter = footer(paper)


def footer(paper: Paper) -> HeaderFooterItem:
    """Write page numbers; what stays in the firm also says what it is and whose licence it has."""
    made = HeaderFooterItem()
    if not paper.goes_out:
        made.left.text = f"{paper.name[:LONGEST_FOOTER]}. {paper.terms}".replace("&", "&&")
    made.right.text = "&A: page &P of &N"
    made.left.size = made.right.size = 8
    return made
