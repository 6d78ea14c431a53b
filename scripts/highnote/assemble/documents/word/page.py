"""Lays out the page of a Word file, and writes its footer."""

from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.section import Section
from docx.shared import Length, Mm, Twips
from docx.text.paragraph import Paragraph

from highnote.assemble.documents.paper import Paper

SHORT_SIDE, LONG_SIDE = Twips(11906), Twips(16838)  # A4
MARGIN, MARGIN_ON_ITS_SIDE, MARGIN_OF_CARD = Mm(25), Mm(20), Mm(15)
FOOTER = Mm(10)


def lay_page(section: Section, paper: Paper) -> None:
    """Set paper and margins: a register lies on its long side, a card has little room around it."""
    section.orientation = WD_ORIENT.LANDSCAPE if paper.wide else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (LONG_SIDE, SHORT_SIDE) if paper.wide else (SHORT_SIDE, LONG_SIDE)
    margin = MARGIN_ON_ITS_SIDE if paper.wide else MARGIN_OF_CARD if paper.card else MARGIN
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = margin
    section.header_distance = section.footer_distance = FOOTER
    section.gutter = Twips(0)


def text_width(section: Section) -> Length:
    """Return the width between the margins."""
    return Twips(round((section.page_width - section.left_margin - section.right_margin) / Twips(1)))


def write_footer(section: Section, paper: Paper) -> None:
    """Write page numbers; what stays in the firm also says what it is and whose licence it has."""
    footer = section.footer
    line = footer.paragraphs[0]
    line.paragraph_format.tab_stops.add_tab_stop(text_width(section), WD_TAB_ALIGNMENT.RIGHT)
    if not paper.goes_out:
        line.style = "FooterLine"
        line.add_run(paper.name)
        footer.add_paragraph(paper.terms, "Footer")
    line.add_run("\tPage ")
    add_count(line, "PAGE")
    line.add_run(" of ")
    add_count(line, "NUMPAGES")


def add_count(line: Paragraph, name: str) -> None:
    """Add a number that Word counts; python-docx has no word for such fields."""
    count = OxmlElement("w:fldSimple", {qn("w:instr"): f" {name} "})
    shown = OxmlElement("w:r")
    shown.text = "1"
    count.append(shown)
    line._p.append(count)
