"""Gives the tables of an .odt borders, rows that stay whole, and room to write."""

from highnote.assemble.documents.markup import Element, text_in
from highnote.assemble.documents.open_document.language import OPEN_DOCUMENT
from highnote.assemble.documents.tables import ROWS_THAT_STAY_TOGETHER

CELL = {
    "fo:border": "0.5pt solid #8b8577",
    "fo:padding-top": "0.1cm",
    "fo:padding-bottom": "0.1cm",
    "fo:padding-left": "0.15cm",
    "fo:padding-right": "0.15cm",
}
CELLS = {
    "TableHeaderRowCell": CELL | {"fo:background-color": "#f1ece1", "style:vertical-align": "bottom"},
    "TableRowCell": CELL,
}
ROWS = {
    "Row": {"fo:keep-together": "always"},
    "RowToWriteIn": {"fo:keep-together": "always", "style:min-row-height": "0.7cm"},
}

NAME = OPEN_DOCUMENT.full("style:name")
STYLE_OF_TABLE = OPEN_DOCUMENT.full("table:style-name")


def lay_tables(content: Element) -> None:
    """Lay out every table of a document; pandoc names a style for each table, and two for all cells."""
    styles = OPEN_DOCUMENT.first(content, "office:automatic-styles")
    looks = {style.get(NAME): style[0] for style in styles}
    for name, look in CELLS.items():
        if name in looks:
            OPEN_DOCUMENT.set(looks[name], look)
    styles.extend(row_style(name, look) for name, look in ROWS.items())
    for table in content.iter(OPEN_DOCUMENT.full("table:table")):
        rows = list(table.iter(OPEN_DOCUMENT.full("table:table-row")))
        for row in rows:
            row.set(STYLE_OF_TABLE, "RowToWriteIn" if any(not text_in(cell).strip() for cell in row) else "Row")
        if len(rows) <= ROWS_THAT_STAY_TOGETHER:
            OPEN_DOCUMENT.set(looks[table.get(STYLE_OF_TABLE)], {"style:may-break-between-rows": "false"})


def row_style(name: str, look: dict[str, str]) -> Element:
    """Make the style of a row."""
    properties = OPEN_DOCUMENT.element("style:table-row-properties", look)
    return OPEN_DOCUMENT.element("style:style", {"style:name": name, "style:family": "table-row"}, properties)
