"""Makes .odt files: pandoc writes the text, our own parts say how it looks."""

from highnote.assemble.documents.archive import packed, unpacked
from highnote.assemble.documents.pandoc import converted
from highnote.assemble.documents.pandoc_tree import Dialect, pandoc_json
from highnote.assemble.documents.paper import LICENCE, Paper
from highnote.assemble.documents.resources import filled

PAGES = {
    False: 'fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" '
    'fo:margin-top="2.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"',
    True: 'fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" '
    'fo:margin-top="2cm" fo:margin-bottom="1.5cm" fo:margin-left="2cm" fo:margin-right="2cm"',
}
WIDTHS = {False: "16cm", True: "25.7cm"}

CELL = 'fo:border="0.5pt solid #8b8577" fo:padding-top="0.1cm" fo:padding-bottom="0.1cm" fo:padding-left="0.15cm" fo:padding-right="0.15cm"'
PLAIN_CELL = '<style:table-cell-properties fo:border="none" />'
CELLS = {
    "TableHeaderRowCell": f'<style:table-cell-properties {CELL} fo:background-color="#f1ece1" style:vertical-align="bottom"/>',
    "TableRowCell": f"<style:table-cell-properties {CELL}/>",
}
ROW = (
    '<style:style style:name="Row" style:family="table-row">'
    '<style:table-row-properties style:min-row-height="0.7cm" fo:keep-together="always"/></style:style>'
)
DIALECT = Dialect(
    raw="opendocument",
    boxes={False: "☐<text:tab/>", True: "☒<text:tab/>"},
    new_page='<text:p text:style-name="NewPage"/>',
    after_table='<text:p text:style-name="AfterTable"/>',
)


def odt_bytes(paper: Paper) -> bytes:
    """Make a template's .odt."""
    parts = unpacked(converted(pandoc_json(paper, DIALECT), "odt"))
    names = {"name": f"{paper.id} {paper.title}", "terms": f"Edition {paper.edition}. {LICENCE}."}
    styles = filled("documents/open_document/styles.xml", page="$page", width=WIDTHS[paper.wide], **names)
    own = {
        "content.xml": content_xml(parts["content.xml"].decode()).encode(),
        "styles.xml": styles.replace(b"$page", PAGES[paper.wide].encode(), 1),
        "meta.xml": filled("documents/open_document/meta.xml", title=paper.title, purpose=paper.purpose, **names),
    }
    return packed(parts | own, plain_first="mimetype")


def content_xml(xml: str) -> str:
    """Give tables borders, and rows that stay whole with room to write."""
    for style, cell in CELLS.items():
        opening = f'<style:style style:name="{style}" style:family="table-cell">\n      '
        xml = xml.replace(opening + PLAIN_CELL, opening + cell)
    xml = xml.replace("</office:automatic-styles>", f"{ROW}</office:automatic-styles>")
    return xml.replace("<table:table-row>", '<table:table-row table:style-name="Row">')
