"""Writes a deck as .pptx: pandoc writes the slides and their notes, and our own parts say how they look.

The look is that of the files beside this one: a theme, a master and three layouts. Nothing is drawn on a slide itself,
so a trainer changes a whole deck in one place.
"""

import json
import re
from collections.abc import Iterable

from lxml import etree

from highnote.assemble.documents.archive import packed, unpacked
from highnote.assemble.documents.blocks import Block, Quotation, blocks_of
from highnote.assemble.documents.columns import UPRIGHT
from highnote.assemble.documents.markup import Element, Markup, text_in, xml_bytes
from highnote.assemble.documents.pandoc import converted
from highnote.assemble.documents.pandoc_tree import VERSION, Tree, Writer, inlines, node
from highnote.assemble.documents.properties import PACKAGE
from highnote.assemble.documents.resources import resource
from highnote.assemble.documents.runs import Run
from highnote.assemble.slides.deck import Deck, Shown
from highnote.assemble.slides.sizes import body_size, title_size
from highnote.model.markdown import Node

DRAWN = Markup(
    {
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "types": "http://schemas.openxmlformats.org/package/2006/content-types",
    }
)
LOOKS = {
    "ppt/theme/theme1.xml": "theme",
    "ppt/slideMasters/slideMaster1.xml": "master",
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": "master-links",
    "ppt/slideLayouts/slideLayout1.xml": "layout-title",
    "ppt/slideLayouts/slideLayout2.xml": "layout-slide",
    "ppt/slideLayouts/slideLayout3.xml": "layout-step",
    "docProps/app.xml": "app",
}
# Pandoc brings eleven layouts; a trainer who adds a slide shall find those alone that are ours.
NOT_OURS = re.compile(r"ppt/slideLayouts/(_rels/)?slideLayout([4-9]|1[01])\.xml(\.rels)?")
WITH_WORDS = re.compile(r"ppt/(slides|notesSlides)/[^/]+\.xml")
LANGUAGE = "en-GB"


def pptx_bytes(deck: Deck) -> bytes:
    """Write a deck."""
    made = unpacked(converted(deck_json(deck), "pptx"))
    parts = {name: content for name, content in made.items() if not NOT_OURS.fullmatch(name)}
    parts["[Content_Types].xml"] = without_layouts(parts["[Content_Types].xml"])
    parts |= {name: laid(content) for name, content in parts.items() if WITH_WORDS.fullmatch(name)}
    for number, shown in enumerate(deck.slides, start=1):
        name = f"ppt/slides/slide{number}.xml"
        if shown.kind == "step":
            parts[name] = with_line_below(parts[name], shown.under)
        if shown.kind == "slide":
            parts[name] = sized(parts[name])
    return packed(parts | looks(deck) | {"docProps/core.xml": core_xml(deck)})


def deck_json(deck: Deck) -> str:
    """Write a deck as the tree that pandoc reads."""
    opening, *others = deck.slides
    meta = {
        "title": node("MetaInlines", words(opening.title)),
        "subtitle": node("MetaInlines", words(opening.under)),
    }
    tree = {"pandoc-api-version": VERSION, "meta": meta, "blocks": [part for one in others for part in slide(one)]}
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":"))


def slide(shown: Shown) -> list[Tree]:
    """Write one slide: its heading, what it shows, and its notes."""
    level = 1 if shown.kind == "step" else 2
    heading = node("Header", level, ["", [], []], words(shown.title))
    notes = [node("Div", ["", ["notes"], []], written(shown.said))] if shown.said else []
    return [heading, *written(shown.body), *notes]


def words(text: str) -> list[Tree]:
    """Write words without markup."""
    return inlines((Run(text),))


def written(nodes: Iterable[Node]) -> list[Tree]:
    """Write blocks; words of others stand as paragraphs, because pandoc sets quotations small."""
    return Writer(UPRIGHT).blocks(plainly(blocks_of(nodes)))


def plainly(blocks: Iterable[Block]) -> Iterable[Block]:
    """Yield blocks, and those inside quotations."""
    for block in blocks:
        if isinstance(block, Quotation):
            yield from plainly(block.blocks)
        else:
            yield block


def looks(deck: Deck) -> dict[str, bytes]:
    """Return how a deck looks; the master names it at the foot of each slide."""
    texts = {name: resource(f"slides/{file}.xml") for name, file in LOOKS.items()}
    name = etree.Element("name")
    name.text = deck.name
    escaped = etree.tostring(name, encoding="unicode").removeprefix("<name>").removesuffix("</name>")
    return {path: text.replace("{{deck}}", escaped).encode() for path, text in texts.items()}


def laid(content: bytes) -> bytes:
    """Let the layout place what stands on a slide, and say in which language it is written."""
    root = etree.fromstring(content)
    for place in root.iter(DRAWN.full("a:xfrm")):
        around = place.getparent()
        if around is not None and around.tag == DRAWN.full("p:spPr"):
            around.remove(place)
    for run in root.iter(DRAWN.full("a:rPr")):
        run.set("lang", LANGUAGE)
    return xml_bytes(root)


def sized(content: bytes) -> bytes:
    """Let the words of a slide be as large as they fit."""
    root = etree.fromstring(content)
    shapes = list(root.iter(DRAWN.full("p:sp")))
    for shape in shapes:
        texts = [text_in(paragraph) for paragraph in shape.iter(DRAWN.full("a:p"))]
        is_title = DRAWN.first(shape, ".//p:ph").get("type") == "title"
        size = title_size(" ".join(texts), alone=len(shapes) == 1) if is_title else body_size(texts)
        look = DRAWN.element("a:defRPr")
        look.set("sz", str(size))
        DRAWN.first(shape, ".//a:lstStyle").append(DRAWN.element("a:lvl1pPr", None, look))
    return xml_bytes(root)


def with_line_below(content: bytes, text: str) -> bytes:
    """Put a line below the title of a step; pandoc knows no such line."""
    root = etree.fromstring(content)
    place = DRAWN.element("p:ph")
    place.attrib.update({"type": "body", "idx": "1"})
    name = DRAWN.element("p:cNvPr")
    name.attrib.update({"id": "9", "name": "Minutes"})
    run = DRAWN.element("a:rPr")
    run.set("lang", LANGUAGE)
    line = DRAWN.element(
        "p:sp",
        None,
        DRAWN.element("p:nvSpPr", None, name, DRAWN.element("p:cNvSpPr"), DRAWN.element("p:nvPr", None, place)),
        DRAWN.element("p:spPr"),
        DRAWN.element(
            "p:txBody",
            None,
            DRAWN.element("a:bodyPr"),
            DRAWN.element("a:p", None, DRAWN.element("a:r", None, run, DRAWN.element("a:t", None, text))),
        ),
    )
    DRAWN.first(root, ".//p:spTree").append(line)
    return xml_bytes(root)


def without_layouts(content: bytes) -> bytes:
    """Take the layouts that are not ours out of the list of parts."""
    root: Element = etree.fromstring(content)
    for entry in list(root):
        if NOT_OURS.fullmatch(entry.get("PartName", "").removeprefix("/")):
            root.remove(entry)
    return xml_bytes(root)


def core_xml(deck: Deck) -> bytes:
    """Write the part docProps/core.xml."""
    properties = {"dc:title": deck.name, "dc:creator": "High Note", "dc:language": LANGUAGE}
    inner = [PACKAGE.element(name, None, text) for name, text in properties.items()]
    return xml_bytes(PACKAGE.element("cp:coreProperties", None, *inner))
