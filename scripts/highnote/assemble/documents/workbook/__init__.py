"""Makes .xlsx files: a sheet about the register, and one sheet for each table."""

import io

from openpyxl import Workbook

from highnote.assemble.documents.archive import packed, unpacked
from highnote.assemble.documents.paper import Paper
from highnote.assemble.documents.properties import core_xml
from highnote.assemble.documents.workbook.about import ABOUT, draw_about
from highnote.assemble.documents.workbook.look import styles
from highnote.assemble.documents.workbook.sheets import sheets_of
from highnote.assemble.documents.workbook.table_sheet import draw_sheet


def xlsx_bytes(paper: Paper) -> bytes:
    """Make a template's .xlsx."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for style in styles():
        book.add_named_style(style)
    sheets = sheets_of(paper)
    draw_about(book.create_sheet(ABOUT), paper, sheets)
    for sheet in sheets:
        draw_sheet(book.create_sheet(sheet.name), paper, sheet)
    saved = io.BytesIO()
    book.save(saved)
    return packed(unpacked(saved.getvalue()) | {"docProps/core.xml": core_xml(paper)})
