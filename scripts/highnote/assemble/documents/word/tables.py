"""Gives the tables of a Word file the full width, rows that stay whole, and room to write."""

from docx.document import Document
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.table import CT_Row, CT_Tbl
from docx.shared import Mm, Twips

from highnote.assemble.documents.tables import ROWS_THAT_STAY_TOGETHER
from highnote.assemble.documents.word.language import WORD
from highnote.assemble.documents.word.page import Page

TEXT = qn("w:t")
LOWEST_ROW = Mm(7)


def lay_tables(document: Document, page: Page) -> None:
    """Lay out every table between the margins of the page."""
    for table in document.element.body.iter(qn("w:tbl")):
        widen(table, page.text_width.twips)
        for row in table.tr_lst:
            keep_whole(row)
        if len(table.tr_lst) <= ROWS_THAT_STAY_TOGETHER:
            keep_together(table)


def widen(table: CT_Tbl, width: int) -> None:
    """Stretch a table and its columns to a width in twentieths of a point."""
    WORD.set(WORD.first(table, "w:tblPr/w:tblW"), {"w:type": "dxa", "w:w": str(width)})
    columns = table.tblGrid.gridCol_lst
    asked = [column.w or 0 for column in columns]
    for column, share in zip(columns, asked, strict=True):
        column.w = Twips(width * share // sum(asked))


def keep_whole(row: CT_Row) -> None:
    """Keep a row on one page, and high enough to write in if it has a cell for that."""
    row.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    if any(cell.find(".//" + TEXT) is None for cell in row.tc_lst):
        row.trHeight_val, row.trHeight_hRule = LOWEST_ROW, WD_ROW_HEIGHT_RULE.AT_LEAST


def keep_together(table: CT_Tbl) -> None:
    """Keep a table on one page: each row goes where the next one goes."""
    for row in table.tr_lst[:-1]:
        for paragraph in row.tc_lst[0].p_lst:
            paragraph.get_or_add_pPr().keepNext_val = True
