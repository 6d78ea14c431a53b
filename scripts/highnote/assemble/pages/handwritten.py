"""Makes the pages of docs/, and the home page with its ways in."""

from collections.abc import Iterator
from dataclasses import replace

import htpy
from htpy import Node as Html

from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.gathered import gathered_parts
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import (
    Block,
    Context,
    Head,
    Heading,
    Page,
    PagePart,
    head_of,
    page_of,
    prose_parts,
    section_parts,
)
from highnote.assemble.pages.phases import way_out
from highnote.assemble.pages.score import score_html
from highnote.model import Part, Playbook, Prose, Section, kinds
from highnote.model.markdown import Node


def handwritten_page(page: Playbook[kinds.Page], context: Context) -> Page:
    """Make one page of docs/."""
    parts = [
        *opening(None, page, context),
        *prose_parts(without_title(page.lead), context),
        *(part for section in page.sections for part in section_parts(section, context)),
        *(gathered_parts(page.front, context) if page.front.gathers else ()),
        Block(htpy.kept_line(role="status", hidden=True), "kept") if page.front.ticks else None,
        foot(page, context),
    ]
    return page_of(context, head_of(page), parts)


def without_title(parts: tuple[Part, ...]) -> list[Part]:
    """Return what opens a page without a heading that repeats its title."""
    return [
        replace(part, nodes=tuple(node for node in part.nodes if not is_title(node)))
        for part in parts
        if isinstance(part, Prose)
    ]


def is_title(node: Node) -> bool:
    """Tell whether a heading repeats the title."""
    return node.kind == "Heading" and node.details["level"] == "H1"


def home_page(page: Playbook[kinds.Page], context: Context) -> Page:
    """Make the home page: a sentence, the score, the ways in, the quieter ways, and the phases."""
    front = page.front
    parts = [
        Block([htpy.h1[front.title], htpy.p(".summary")[front.summary], score_html(context.library)], "home-head"),
        *(part for index, section in enumerate(page.sections) for part in ways_parts(index, section, context)),
        Heading("The way out, phase by phase"),
        way_out(context.library),
    ]
    return page_of(context, Head(front.title, front.summary, "home"), parts)


def ways_parts(index: int, section: Section, context: Context) -> Iterator[PagePart]:
    """Yield a section of the home page: its words, then its lists as cards; those of the first section are loud."""
    words = tuple(node for node in section.nodes if node.kind != "List")
    yield Heading(section.title)
    yield from prose_parts((Prose(words),), context)
    for node in section.nodes:
        if node.kind == "List":
            yield Block(ways_html(node, "quiet-ways" if index else "ways", context))


def ways_html(node: Node, kind: str, context: Context) -> Html:
    """Write a list of links as cards: the link is the card's title, and what follows its words."""
    return htpy.ul(f".cards.{kind}")[[way_html(item, context) for item in node.children]]


def way_html(item: Node, context: Context) -> Html:
    """Write one way; nothing where no link opens it."""
    inline = item.children[0].children if item.children and item.children[0].kind == "Paragraph" else item.children
    first = next((part for part in inline if part.kind == "Link"), None)
    target = context.resolve(first.details["dest_url"]) if first else None
    if not first or not target:
        return None
    rest = [part for part in inline if part is not first]
    rest[:1] = [replace(part, text=part.text.lstrip(" :.")) for part in rest[:1]]
    title = context.prose(first.children)
    way = htpy.a(".card-link", href=target.to)[title] if target.outside else link(target.to, title, class_="card-link")
    return htpy.li(".card")[way, htpy.p[context.prose(rest)]]
