"""Writes the Markdown of authors as HTML; the one place where their text becomes markup.

Everything is escaped by the library that writes. Raw HTML is shown as text, and a link that is not of a known safe kind
becomes its words.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import htpy
from htpy import Node as Html

from highnote.assemble.pages.links import Resolve, Resolver, link, picture
from highnote.assemble.pages.table_room import fits_a_phone
from highnote.model import Item
from highnote.model.markdown import Node, plain_text

WRAPS: dict[str, htpy.Element] = {
    "Paragraph": htpy.p,
    "Emphasis": htpy.em,
    "Strong": htpy.strong,
    "Strikethrough": htpy.s,
    "Item": htpy.li,
    "TableRow": htpy.tr,
    "HtmlBlock": htpy.p,
}
SIGNS: dict[str, Html] = {"SoftBreak": "\n", "HardBreak": htpy.br, "Rule": htpy.hr}
ALERTS = {"Note": "Note", "Tip": "Tip", "Important": "Important", "Warning": "Take care", "Caution": "Danger"}
CLOSERS = "\"'”’)"
ENDS = ".?!…"


def prose_html(nodes: Iterable[Node], resolve: Resolve) -> list[Html]:
    """Write nodes; `resolve` turns an author's link into where it leads."""
    return [node_html(node, resolve) for node in nodes]


def node_html(node: Node, resolve: Resolve) -> Html:
    """Write one node and all below it."""
    if node.kind in ("Text", "InlineHtml", "Html"):
        return node.text
    if node.kind in SIGNS:
        return SIGNS[node.kind]
    if node.kind in WRITERS:
        return WRITERS[node.kind](node, resolve)
    inner = prose_html(node.children, resolve)
    wrap = WRAPS.get(node.kind)
    return wrap[inner] if wrap else inner


def sentence_html(nodes: Iterable[Node], resolve: Resolve) -> list[Html]:
    """Write words that an author put behind a label as a sentence: a capital first, an end mark last."""
    nodes = list(nodes)
    text = plain_text(nodes)
    if not text:
        return []
    ended = text.rstrip(CLOSERS).endswith(tuple(ENDS))
    return [*prose_html(capitalised(nodes), resolve), None if ended else "."]


def capitalised(nodes: list[Node]) -> list[Node]:
    """Return nodes whose first letter is a capital."""
    first, *rest = nodes
    if first.kind == "Text":
        text = first.text.lstrip()
        return [replace(first, text=text[:1].upper() + text[1:]), *rest]
    if first.kind in ("Code", "Link") or not first.children:
        return nodes
    return [replace(first, children=capitalised(list(first.children))), *rest]


def code_html(node: Node, resolve: Resolve) -> Html:
    """Write words of code."""
    return htpy.code[node.text]


def box_html(node: Node, resolve: Resolve) -> Html:
    """Write a box that is only shown, named for those who do not see it."""
    return [htpy.span(".paper-box", role="img", aria_label="ticked" if node.details else "box to tick"), " "]


def link_html(node: Node, resolve: Resolve) -> Html:
    """Write a link, or its words alone where it leads nowhere safe."""
    words = prose_html(node.children, resolve)
    target = resolve(node.details["dest_url"])
    if target is None:
        return words
    if target.outside:
        return htpy.a(".outside", href=target.to)[words]
    linked = link(target.to, words, class_=target.kind or None)
    return [tick_html(target.ticks), linked] if target.ticks else linked


def tick_html(item: Item) -> Html:
    """Write the place of a box that keeps an item; the script puts the box there."""
    return htpy.item_tick(item=item.id, data_text=item.text)


def listed(resolve: Resolve) -> Resolve:
    """Return what resolves the links in a list or a table."""
    return resolve.listed if isinstance(resolve, Resolver) else resolve


def image_html(node: Node, resolve: Resolve) -> Html:
    """Write a picture with its words, or its words alone where it is not one of ours."""
    target = resolve(node.details["dest_url"])
    return node.plain if target is None or target.outside else picture(target.to, node.plain)


def list_html(node: Node, resolve: Resolve) -> Html:
    """Write a list; a number that is not 1 is kept."""
    if node.details is None:
        return htpy.ul[prose_html(node.children, resolve)]
    inner = prose_html(node.children, listed(resolve))
    return htpy.ol(start=int(node.details) if node.details != 1 else None)[inner]


def heading_html(node: Node, resolve: Resolve) -> Html:
    """Write a heading inside a block; those between blocks are headings of the page."""
    return htpy.Element(node.details["level"].lower())[prose_html(node.children, resolve)]


def block_of_code_html(node: Node, resolve: Resolve) -> Html:
    """Write a block of code."""
    return htpy.pre(tabindex="0")[htpy.code["".join(child.text for child in node.children)]]


def quote_html(node: Node, resolve: Resolve) -> Html:
    """Write a quotation, or an alert under its word."""
    inner = prose_html(node.children, resolve)
    kind = str(node.details)
    if kind not in ALERTS:
        return htpy.blockquote[inner]
    return htpy.div(f".alert.alert-{kind.lower()}", role="note")[htpy.p(".alert-word")[ALERTS[kind]], inner]


def table_html(node: Node, resolve: Resolve) -> Html:
    """Write a table that may scroll by itself on a narrow screen; each cell knows its column's heading."""
    classes = [aligned(str(part).lower()) for part in node.details or ()]
    head = next((child for child in node.children if child.kind == "TableHead"), None)
    cells = list(head.children) if head else []
    names = [cell.plain for cell in cells]
    rows = [child for child in node.children if child.kind != "TableHead"]
    classes += [None] * (len(cells) - len(classes))
    headings = [
        htpy.th(scope="col", class_=kind)[prose_html(cell.children, resolve)]
        for cell, kind in zip(cells, classes, strict=False)
    ]
    return table(
        ", ".join(filter(None, names)),
        headings,
        [
            htpy.tr[
                [
                    htpy.td(data_label=name, class_=kind)[prose_html(cell.children, listed(resolve))]
                    for cell, name, kind in zip(row.children, names, classes, strict=False)
                ]
            ]
            for row in rows
        ],
        [names, *([cell.plain for cell in row.children] for row in rows)],
    )


def table(name: str, headings: Sequence[Html], rows: Sequence[Html], words: Sequence[Sequence[str]]) -> Html:
    """Write a table with a name, a row of headings and rows of cells; its words decide how a phone shows it."""
    kind = ".table" if fits_a_phone(words) else ".table.stacks"
    return htpy.div(kind, tabindex="0", role="group", aria_label=f"Table: {name}")[
        htpy.table[htpy.thead[htpy.tr[headings]], htpy.tbody[rows]]
    ]


def blank_html(node: Node, resolve: Resolve) -> Html:
    """Write a blank by the name that a reader knows it by."""
    return htpy.span(".blank")[node.text]


def guide_html(node: Node, resolve: Resolve) -> Html:
    """Write words to the writer of a document."""
    return htpy.span(".guide")[node.text]


def filled_html(node: Node, resolve: Resolve) -> Html:
    """Write a blank filled with an invented value."""
    return htpy.mark(".filled")[node.text]


def aligned(kind: str) -> str | None:
    """Return the class of a column that is not aligned to its start."""
    return kind if kind in ("right", "center") else None


WRITERS: dict[str, Callable[[Node, Resolve], Html]] = {
    "Code": code_html,
    "TaskListMarker": box_html,
    "Link": link_html,
    "Image": image_html,
    "List": list_html,
    "Heading": heading_html,
    "CodeBlock": block_of_code_html,
    "BlockQuote": quote_html,
    "Table": table_html,
    "Blank": blank_html,
    "Guide": guide_html,
    "Filled": filled_html,
}
