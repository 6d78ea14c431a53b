"""Makes .docx files: pandoc writes the text, our own parts say how it looks."""

import re

from highnote.assemble.documents.archive import packed, unpacked
from highnote.assemble.documents.pandoc import converted
from highnote.assemble.documents.pandoc_tree import Dialect, pandoc_json
from highnote.assemble.documents.paper import LICENCE, Paper
from highnote.assemble.documents.resources import filled, resource

UPRIGHT = {"size": 'w:w="11906" w:h="16838"', "margin": 1418}
ON_ITS_SIDE = {"size": 'w:w="16838" w:h="11906" w:orient="landscape"', "margin": 1134}
WIDTHS = {False: 11906 - 2 * 1418, True: 16838 - 2 * 1134}

SECTION = re.compile(r"<w:sectPr>.*</w:sectPr>", re.DOTALL)
GRID = re.compile(r"<w:tblGrid>(.*?)</w:tblGrid>", re.DOTALL)
GRID_COLUMN = re.compile(r'w:w="(\d+)"')
ROW = "<w:trPr><w:cantSplit/><w:trHeight w:val=\"397\" w:hRule=\"atLeast\"/>"
FOOTER_TYPE = (
    '<Override PartName="/word/footer1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>'
)
FOOTER_LINK = (
    '<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" '
    'Id="rIdFooter" Target="footer1.xml"/></Relationships>'
)


def docx_bytes(paper: Paper) -> bytes:
    """Make a template's .docx."""
    parts = unpacked(converted(pandoc_json(paper, dialect()), "docx"))
    return packed(parts | own_parts(paper, parts), plain_first="")


def dialect() -> Dialect:
    """Return what Word has and pandoc does not: boxes that can be clicked, and paragraphs that are only room."""
    return Dialect(
        raw="openxml",
        boxes={
            ticked: filled("documents/word/box.xml", checked=int(ticked), sign="☒" if ticked else "☐").decode().strip()
            for ticked in (False, True)
        },
        new_page='<w:p><w:pPr><w:pStyle w:val="NewPage"/></w:pPr></w:p>',
        after_table='<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>',
    )


def own_parts(paper: Paper, parts: dict[str, bytes]) -> dict[str, bytes]:
    """Return the parts that are ours, and those of pandoc's with our changes."""
    names = {"name": f"{paper.id} {paper.title}", "terms": f"Edition {paper.edition}. {LICENCE}."}
    return {
        "[Content_Types].xml": parts["[Content_Types].xml"].replace(b"</Types>", FOOTER_TYPE.encode()),
        "word/_rels/document.xml.rels": parts["word/_rels/document.xml.rels"].replace(
            b"</Relationships>", FOOTER_LINK.encode()
        ),
        "word/document.xml": document_xml(parts["word/document.xml"].decode(), paper).encode(),
        "word/styles.xml": resource("documents/word/styles.xml").encode(),
        "word/settings.xml": resource("documents/word/settings.xml").encode(),
        "word/fontTable.xml": resource("documents/word/fonts.xml").encode(),
        "word/footer1.xml": filled("documents/word/footer.xml", width=WIDTHS[paper.wide], **names),
        "docProps/core.xml": filled("documents/core.xml", title=paper.title, purpose=paper.purpose, **names),
        "docProps/app.xml": resource("documents/word/app.xml").encode(),
    }


def document_xml(xml: str, paper: Paper) -> str:
    """Give a document our page, and its tables the full width, rows that stay whole and cells with room to write."""
    layout = ON_ITS_SIDE if paper.wide else UPRIGHT
    section = resource("documents/word/section.xml").strip()
    for name, value in layout.items():
        section = section.replace(f"${name}", str(value))
    width = WIDTHS[paper.wide]
    xml = SECTION.sub(lambda _: section, xml)
    xml = GRID.sub(lambda grid: wider_grid(grid[1], width), xml)
    xml = xml.replace('<w:tblW w:type="pct" w:w="5000" />', f'<w:tblW w:type="dxa" w:w="{width}"/>')
    xml = xml.replace("<w:trPr>", ROW).replace("<w:tr><w:tc>", f"<w:tr>{ROW}</w:trPr><w:tc>")
    return xml.replace("<w:tc><w:tcPr /><w:p />", '<w:tc><w:tcPr /><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>')


def wider_grid(columns: str, width: int) -> str:
    """Stretch the columns of a table to a width."""
    total = sum(int(column) for column in GRID_COLUMN.findall(columns))
    stretched = GRID_COLUMN.sub(lambda column: f'w:w="{int(column[1]) * width // total}"', columns)
    return f"<w:tblGrid>{stretched}</w:tblGrid>"
