"""Puts a control around each part of a Word file that stands only in some cases, so that a program can take it out."""

from itertools import groupby

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.text.run import CT_R

from highnote.assemble.documents.markup import Element
from highnote.assemble.documents.word.language import WORD

MARK = "Mark"
FIRST_NUMBER = 10_000  # behind the numbers of the blanks


def gather_parts(document: Document) -> None:
    """Take out the marks of the text, and put what bears the same mark into one control."""
    marked = [(block, mark_of(block)) for block in document.element.body]
    parts = [(mark, [block for block, _ in group]) for mark, group in groupby(marked, lambda pair: pair[1]) if mark]
    for number, (mark, blocks) in enumerate(parts, start=FIRST_NUMBER):
        content = WORD.element("w:sdtContent")
        properties = WORD.element(
            "w:sdtPr", None, WORD.element("w:tag", {"w:val": mark}), WORD.element("w:id", {"w:val": str(number)})
        )
        blocks[0].addprevious(WORD.element("w:sdt", None, properties, content))
        content.extend(blocks)


def mark_of(block: Element) -> str:
    """Return the mark of a paragraph or a table, and take it out."""
    found = ""
    for run in list(block.iter(qn("w:r"))):
        if isinstance(run, CT_R) and run.style == MARK:
            found = found or run.text
            parent = run.getparent()
            if parent is not None:
                parent.remove(run)
    return found
