"""Makes the boxes of a Word file answer a click; python-docx has no word for content controls."""

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.text.run import CT_R

from highnote.assemble.documents.markup import Element
from highnote.assemble.documents.word.language import WORD

STYLE = "Box"
FONT = "MS Gothic"
SIGNS = {False: "☐", True: "☒"}


def make_boxes_clickable(document: Document) -> None:
    """Wrap each run that is a box in a control."""
    for run in list(document.element.body.iter(qn("w:r"))):
        if run.style == STYLE:
            make_clickable(run)


def make_clickable(run: CT_R) -> None:
    """Wrap a box, and put the tab that follows it outside of its control."""
    sign = run.text.strip()
    run.text = sign
    tab = OxmlElement("w:r")
    tab.text = "\t"
    run.addnext(tab)
    content = WORD.element("w:sdtContent")
    tab.addprevious(WORD.element("w:sdt", None, box_properties(ticked=sign == SIGNS[True]), content))
    content.append(run)


def box_properties(*, ticked: bool) -> Element:
    """Say that a control is a box with two states."""
    empty, full = ({"w14:val": f"{ord(sign):x}", "w14:font": FONT} for sign in SIGNS.values())
    checkbox = WORD.element(
        "w14:checkbox",
        None,
        WORD.element("w14:checked", {"w14:val": str(int(ticked))}),
        WORD.element("w14:checkedState", full),
        WORD.element("w14:uncheckedState", empty),
    )
    return WORD.element("w:sdtPr", None, WORD.element("w:alias", {"w:val": "Box to tick"}), checkbox)
