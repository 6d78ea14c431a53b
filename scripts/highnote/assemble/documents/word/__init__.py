"""Makes .docx files: pandoc writes the text, python-docx lays it out in our own styles.

Knows what a Word file is made of. Does not know how a text becomes paragraphs.
"""

import io

from docx import Document

from highnote.assemble.documents.archive import packed, unpacked
from highnote.assemble.documents.pandoc import converted
from highnote.assemble.documents.pandoc_tree import pandoc_json
from highnote.assemble.documents.paper import Paper
from highnote.assemble.documents.properties import core_xml
from highnote.assemble.documents.resources import resource
from highnote.assemble.documents.word.blanks import make_blanks
from highnote.assemble.documents.word.boxes import make_boxes_clickable
from highnote.assemble.documents.word.page import lay_page, page_of, write_footer
from highnote.assemble.documents.word.parts import gather_parts
from highnote.assemble.documents.word.tables import lay_tables
from highnote.assemble.documents.word.values import keep_values

LOOKS = {
    "word/styles.xml": "documents/word/styles.xml",
    "word/settings.xml": "documents/word/settings.xml",
    "word/fontTable.xml": "documents/word/fonts.xml",
    "docProps/app.xml": "documents/word/app.xml",
}


def docx_bytes(paper: Paper) -> bytes:
    """Make a template's .docx."""
    parts = unpacked(converted(pandoc_json(paper, marked=True), "docx")) | own_parts(paper)
    document = Document(io.BytesIO(packed(parts)))
    section, page = document.sections[0], page_of(paper)
    lay_page(section, page)
    write_footer(section, paper, page)
    lay_tables(document, page)
    make_boxes_clickable(document)
    names = make_blanks(document, paper.labels)
    keep_values(document, names, paper.labels)
    gather_parts(document)
    saved = io.BytesIO()
    document.save(saved)
    # python-docx writes the hour of saving into the zip file.
    return packed(unpacked(saved.getvalue()))


def own_parts(paper: Paper) -> dict[str, bytes]:
    """Return the parts that take the place of pandoc's: properties, and how everything looks."""
    looks = {name: resource(path).encode() for name, path in LOOKS.items()}
    return looks | {"docProps/core.xml": core_xml(paper)}
