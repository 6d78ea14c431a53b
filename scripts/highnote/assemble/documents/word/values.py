"""Writes what a Word file knows of its blanks: the value of each, and the words that stand in it until then.

Words that come back when a blank is emptied are parts of a glossary, which Word asks for by name.
"""

from collections.abc import Iterable, Mapping
from uuid import NAMESPACE_URL, uuid5

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from highnote.assemble.documents.blank_words import shown
from highnote.assemble.documents.markup import Element, Markup, xml_bytes
from highnote.assemble.documents.resources import resource
from highnote.assemble.documents.word.language import WORD

SPACE = "urn:high-note:paper"
STORE = f"{{{str(uuid5(NAMESPACE_URL, SPACE)).upper()}}}"
PAPER = Markup({"p": SPACE})
STORES = Markup({"ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml"})
GLOSSARY = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml"


def keep_values(document: Document, names: Iterable[str], labels: Mapping[str, str]) -> None:
    """Add the parts that keep the values of blanks, and the words of those that are open."""
    names = list(dict.fromkeys(names))
    if not names:
        return
    values = PAPER.element("p:paper", None, *(PAPER.element(f"p:{name}") for name in names if "." not in name))
    item = added(document.part, "/customXml/item1.xml", "application/xml", RELATIONSHIP_TYPE.CUSTOM_XML, values)
    added(
        item,
        "/customXml/itemProps1.xml",
        CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES,
        RELATIONSHIP_TYPE.CUSTOM_XML_PROPS,
        store(),
    )
    texts = WORD.element("w:docParts", None, *(open_words(name, shown(labels, name)) for name in names))
    glossary = added(
        document.part,
        "/word/glossary/document.xml",
        GLOSSARY,
        RELATIONSHIP_TYPE.GLOSSARY_DOCUMENT,
        WORD.element("w:glossaryDocument", None, texts),
    )
    styles = resource("documents/word/styles.xml").encode()
    part = Part(PackURI("/word/glossary/styles.xml"), CONTENT_TYPE.WML_STYLES, styles, document.part.package)
    glossary.relate_to(part, RELATIONSHIP_TYPE.STYLES)


def added(to: Part, name: str, kind: str, relation: str, root: Element) -> Part:
    """Add a part that another one refers to."""
    part = Part(PackURI(name), kind, xml_bytes(root), to.package)
    to.relate_to(part, relation)
    return part


def store() -> Element:
    """Name the data, so that a blank can say where its value is."""
    reference = STORES.element("ds:schemaRef", {"ds:uri": SPACE})
    references = STORES.element("ds:schemaRefs", None, reference)
    return STORES.element("ds:datastoreItem", {"ds:itemID": STORE}, references)


def open_words(name: str, words: str) -> Element:
    """Return the words that stand in a blank as long as it is open."""
    properties = WORD.element(
        "w:docPartPr",
        None,
        WORD.element("w:name", {"w:val": name}),
        WORD.element(
            "w:category",
            None,
            WORD.element("w:name", {"w:val": "General"}),
            WORD.element("w:gallery", {"w:val": "placeholder"}),
        ),
        WORD.element("w:types", None, WORD.element("w:type", {"w:val": "bbPlcHdr"})),
        WORD.element("w:behaviors", None, WORD.element("w:behavior", {"w:val": "content"})),
        WORD.element("w:guid", {"w:val": f"{{{str(uuid5(NAMESPACE_URL, f'{SPACE}:{name}')).upper()}}}"}),
    )
    look = WORD.element("w:rPr", None, WORD.element("w:rStyle", {"w:val": "Field"}))
    run = WORD.element("w:r", None, look, WORD.element("w:t", None, words))
    body = WORD.element("w:docPartBody", None, WORD.element("w:p", None, run))
    return WORD.element("w:docPart", None, properties, body)
