"""Lays out the page of a Word file, and writes its footer."""

from dataclasses import dataclass

from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.parser import OxmlElement
from docx.section import Section
from docx.shared import Length, Mm, Twips
from docx.text.paragraph import Paragraph

from highnote.assemble.documents.paper import Paper
from highnote.assemble.documents.word.language import WORD

FOOTER = Mm(10)


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet of paper and the margin on all its sides."""

    width: Length
    height: Length
    margin: Length

    @property
    def text_width(self) -> Length:
        """Return the width between the margins, in whole twentieths of a point."""
        return Twips(self.width.twips - 2 * self.margin.twips)


UPRIGHT = Page(Mm(210), Mm(297), Mm(25))
CARD = Page(Mm(210), Mm(297), Mm(15))
ON_ITS_SIDE = Page(Mm(297), Mm(210), Mm(20))


def page_of(paper: Paper) -> Page:
    """Lay a register on its long side, and give a card little room around it."""
    if paper.wide:
        return ON_ITS_SIDE
    return CARD if paper.card else UPRIGHT


def lay_page(section: Section, page: Page) -> None:
    """Set paper and margins."""
    section.orientation = WD_ORIENT.LANDSCAPE if page.width > page.height else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = page.width, page.height
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = page.margin
    section.header_distance = section.footer_distance = FOOTER
    section.gutter = Mm(0)


def write_footer(section: Section, paper: Paper, page: Page) -> None:
    """Write page numbers; what stays in the firm also says what it is and whose licence it has."""
    line = section.footer.paragraphs[0]
    line.paragraph_format.tab_stops.add_tab_stop(page.text_width, WD_TAB_ALIGNMENT.RIGHT)
    if not paper.goes_out:
        line.style = "FooterLine"
        line.add_run(paper.name)
        section.footer.add_paragraph(paper.terms, "Footer")
    line.add_run("\tPage ")
    add_count(line, "PAGE")
    line.add_run(" of ")
    add_count(line, "NUMPAGES")


def add_count(line: Paragraph, name: str) -> None:
    """Add a number that Word counts; python-docx has no word for such fields."""
    shown = OxmlElement("w:r")
    shown.text = "1"
    line._p.append(WORD.element("w:fldSimple", {"w:instr": f" {name} "}, shown))
