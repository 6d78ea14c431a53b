"""Puts controls around what a program takes out of a Word file or writes several times.

That are the parts that stand only in some cases, and what stands for each row of a list.
"""

from collections.abc import Sequence
from itertools import groupby

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.text.run import CT_R

from highnote.assemble.documents.markup import Element
from highnote.assemble.documents.word.language import WORD

MARK = "Mark"
REPEAT = "repeat:"
# Behind the numbers of the blanks: no two controls have one number.
FIRST_PART, FIRST_ROW = 10_000, 20_000


def gather_parts(document: Document) -> None:
    """Take out the marks of the text, and put what bears the same mark into one control."""
    gather_rows(document)
    marked = [(block, mark_of(block)) for block in document.element.body]
    parts = [(mark, [block for block, _ in group]) for mark, group in groupby(marked, lambda pair: pair[1]) if mark]
    for number, (mark, blocks) in enumerate(parts, start=FIRST_PART):
        wrap(blocks, mark, number)


def gather_rows(document: Document) -> None:
    """Put a control around each row of a table, or paragraph outside of one, that stands for each row of a list."""
    lists: dict[Element, str] = {}
    for tag in document.element.body.iter(qn("w:tag")):
        name, column, _ = (tag.get(qn("w:val")) or "").partition(".")
        if column:
            lists[row_around(tag)] = name
    for number, (row, name) in enumerate(lists.items(), start=FIRST_ROW):
        wrap([row], f"{REPEAT}{name}", number)


def row_around(tag: Element) -> Element:
    """Return the row of a table around a blank, or the paragraph outside of any."""
    around = list(tag.iterancestors(qn("w:tr"), qn("w:p")))
    return next((one for one in around if one.tag == qn("w:tr")), around[0])


def wrap(blocks: Sequence[Element], tag: str, number: int) -> None:
    """Put a control around blocks that follow each other."""
    content = WORD.element("w:sdtContent")
    blocks[0].addprevious(WORD.element("w:sdt", None, part_properties(tag, number), content))
    content.extend(blocks)


def part_properties(tag: str, number: int) -> Element:
    """Say what a control around a part is: a building block, because LibreOffice takes any other for one field."""
    return WORD.element(
        "w:sdtPr",
        None,
        WORD.element("w:tag", {"w:val": tag}),
        WORD.element("w:id", {"w:val": str(number)}),
        WORD.element("w:docPartObj", None, WORD.element("w:docPartGallery", {"w:val": "Quick Parts"})),
    )


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
