"""Says how an .odt looks: its page, its footer and its properties; the styles lie in a file of their own."""

from lxml import etree

from highnote.assemble.documents.markup import Element
from highnote.assemble.documents.open_document.language import OPEN_DOCUMENT
from highnote.assemble.documents.paper import Paper
from highnote.assemble.documents.properties import properties_of
from highnote.assemble.documents.resources import resource

UPRIGHT = {
    "fo:page-width": "21cm",
    "fo:page-height": "29.7cm",
    "style:print-orientation": "portrait",
    "fo:margin-top": "2.5cm",
    "fo:margin-bottom": "1.5cm",
    "fo:margin-left": "2.5cm",
    "fo:margin-right": "2.5cm",
}
CARD = UPRIGHT | {
    "fo:margin-top": "1.5cm",
    "fo:margin-bottom": "0.8cm",
    "fo:margin-left": "1.5cm",
    "fo:margin-right": "1.5cm",
}
ON_ITS_SIDE = {
    "fo:page-width": "29.7cm",
    "fo:page-height": "21cm",
    "style:print-orientation": "landscape",
    "fo:margin-top": "2cm",
    "fo:margin-bottom": "1.5cm",
    "fo:margin-left": "2cm",
    "fo:margin-right": "2cm",
}


def styles(paper: Paper) -> Element:
    """Return our styles with the page and the footer of a paper."""
    root = etree.fromstring(resource("documents/open_document/styles.xml").encode())
    page = ON_ITS_SIDE if paper.wide else CARD if paper.card else UPRIGHT
    OPEN_DOCUMENT.set(OPEN_DOCUMENT.first(root, ".//style:page-layout-properties"), page)
    stop = OPEN_DOCUMENT.first(root, ".//style:style[@style:name='Footer']//style:tab-stop")
    OPEN_DOCUMENT.set(stop, {"style:position": f"{text_width(page):g}cm"})
    OPEN_DOCUMENT.first(root, ".//style:footer").extend(footer(paper))
    return root


def text_width(page: dict[str, str]) -> float:
    """Return the centimetres between the margins."""
    names = ("fo:page-width", "fo:margin-left", "fo:margin-right")
    width, left, right = (float(page[name].removesuffix("cm")) for name in names)
    return width - left - right


def footer(paper: Paper) -> list[Element]:
    """Write page numbers; what stays in the firm also says what it is and whose licence it has."""
    if paper.goes_out:
        return [line("Footer", *page_of_pages())]
    return [line("FooterLine", paper.name, *page_of_pages()), line("Footer", paper.terms)]


def line(style: str, *parts: str | Element) -> Element:
    """Make a line of the footer."""
    return OPEN_DOCUMENT.element("text:p", {"text:style-name": style}, *parts)


def page_of_pages() -> tuple[str | Element, ...]:
    """Say the number of the page, at the right margin."""
    number = OPEN_DOCUMENT.element("text:page-number", {"text:select-page": "current"}, "1")
    count = OPEN_DOCUMENT.element("text:page-count", None, "1")
    return OPEN_DOCUMENT.element("text:tab"), "Page ", number, " of ", count


def meta(paper: Paper) -> Element:
    """Return the properties; OpenDocument 1.3 has no words of its own for a code and an edition."""
    parts = [OPEN_DOCUMENT.element("meta:generator", None, "High Note")]
    parts += [OPEN_DOCUMENT.element(name, None, words) for name, words in properties_of(paper).items()]
    for name, words in (("Template", paper.id), ("Edition", paper.edition)):
        parts.append(OPEN_DOCUMENT.element("meta:user-defined", {"meta:name": name}, words))
    inner = OPEN_DOCUMENT.element("office:meta", None, *parts)
    return OPEN_DOCUMENT.element("office:document-meta", {"office:version": "1.3"}, inner)
