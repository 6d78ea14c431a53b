"""Writes Markdown nodes as HTML; the one place where text becomes markup.

Everything is escaped. Raw HTML is shown as text, and a link that is not of a known safe kind becomes its words.
"""

import re
from collections.abc import Callable, Iterable
from html import escape

from highnote.model.markdown import Node

WRAPS = {
    "Paragraph": "p",
    "Emphasis": "em",
    "Strong": "strong",
    "Strikethrough": "s",
    "Item": "li",
    "TableRow": "tr",
}
SAFE = ("https://", "http://", "mailto:")
OUTSIDE = "outside"
ALERTS = {"Note": "Note", "Tip": "Tip", "Important": "Important", "Warning": "Take care", "Caution": "Danger"}

ENDED = re.compile(r"[.?!…][\"'”’)]*(?:</\w+>)*$")

Resolve = Callable[[str], "Target | None"]
Target = tuple[str, str]


def html_of(nodes: Iterable[Node], resolve: Resolve) -> str:
    """Write nodes; `resolve` turns an author's link into (address, class), or None where it leads nowhere."""
    return "".join(node_html(node, resolve) for node in nodes)


def node_html(node: Node, resolve: Resolve) -> str:
    """Write one node and all below it."""
    match node.kind:
        case "Text" | "InlineHtml" | "Html":
            return escape(node.text, quote=False)
        case "Code":
            return f"<code>{escape(node.text, quote=False)}</code>"
        case "SoftBreak":
            return "\n"
        case "HardBreak":
            return "<br>"
        case "Rule":
            return "<hr>"
        case "TaskListMarker":
            return f'<span class="paper-box" role="img" aria-label="{"ticked" if node.details else "box to tick"}"></span> '
        case "Link":
            return link_html(node, resolve)
        case "Image":
            return image_html(node, resolve)
        case "List":
            return list_html(node, resolve)
        case "Heading":
            level = node.details["level"].lower()
            return f"<{level}>{html_of(node.children, resolve)}</{level}>\n"
        case "CodeBlock":
            return code_html(node)
        case "BlockQuote":
            return quote_html(node, resolve)
        case "Table":
            return table_html(node, resolve)
        case "Blank":
            return f'<span class="blank">{escape(node.text, quote=False)}</span>'
        case "Filled":
            return f'<mark class="filled">{escape(node.text, quote=False)}</mark>'
        case "HtmlBlock":
            return f"<p>{html_of(node.children, resolve)}</p>\n"
    tag = WRAPS.get(node.kind)
    inner = html_of(node.children, resolve)
    if not tag:
        return inner
    return f"<{tag}>{inner}</{tag}>" + ("\n" if tag in ("p", "li", "tr") else "")


def sentence_html(nodes: Iterable[Node], resolve: Resolve) -> str:
    """Write words that an author put behind a label as a sentence: a capital first, an end mark last."""
    words = html_of(nodes, resolve).strip()
    closed = not words or ENDED.search(words)
    return words[:1].upper() + words[1:] + ("" if closed else ".")


def link_html(node: Node, resolve: Resolve) -> str:
    """Write a link, or its words alone where it leads nowhere safe."""
    words = html_of(node.children, resolve)
    target = resolve(node.details["dest_url"])
    if target is None:
        return words
    address, kind = target
    mark = f' class="{kind}"' if kind else ""
    return f'<a{mark} href="{escape(address)}">{words}</a>'


def image_html(node: Node, resolve: Resolve) -> str:
    """Write a picture with its words, or its words alone where it is not one of ours."""
    target = resolve(node.details["dest_url"])
    if target is None or target[1] == OUTSIDE:
        return escape(node.plain)
    return f'<img src="{escape(target[0])}" alt="{escape(node.plain)}" loading="lazy">'


def list_html(node: Node, resolve: Resolve) -> str:
    """Write a list; a number that is not 1 is kept."""
    inner = html_of(node.children, resolve)
    if node.details is None:
        return f"<ul>\n{inner}</ul>\n"
    start = f' start="{int(node.details)}"' if node.details != 1 else ""
    return f"<ol{start}>\n{inner}</ol>\n"


def code_html(node: Node) -> str:
    """Write a block of code."""
    return f'<pre tabindex="0"><code>{escape("".join(child.text for child in node.children), quote=False)}</code></pre>\n'


def quote_html(node: Node, resolve: Resolve) -> str:
    """Write a quotation, or an alert under its word."""
    inner = html_of(node.children, resolve)
    word = ALERTS.get(str(node.details))
    if not word:
        return f"<blockquote>\n{inner}</blockquote>\n"
    kind = str(node.details).lower()
    return f'<div class="alert alert-{kind}" role="note"><p class="alert-word">{word}</p>\n{inner}</div>\n'


def table_html(node: Node, resolve: Resolve) -> str:
    """Write a table that may scroll by itself on a narrow screen; each cell knows its column's heading."""
    alignments = [str(part).lower() for part in node.details or ()]
    head = next((child for child in node.children if child.kind == "TableHead"), None)
    headings = [cell.plain for cell in head.children] if head else []
    rows = [child for child in node.children if child.kind != "TableHead"]
    head_cells = "".join(
        f'<th scope="col"{aligned(alignments, index)}>{html_of(cell.children, resolve)}</th>'
        for index, cell in enumerate(head.children if head else ())
    )
    body = "".join(row_html(row, headings, alignments, resolve) for row in rows)
    return (
        f'<div class="table" tabindex="0" role="group" aria-label="Table: {escape(", ".join(filter(None, headings)))}"><table>'
        f"<thead><tr>{head_cells}</tr></thead><tbody>\n{body}</tbody></table></div>\n"
    )


def row_html(row: Node, headings: list[str], alignments: list[str], resolve: Resolve) -> str:
    """Write one row."""
    cells = "".join(
        f'<td data-label="{escape(headings[index] if index < len(headings) else "")}"{aligned(alignments, index)}>'
        f"{html_of(cell.children, resolve)}</td>"
        for index, cell in enumerate(row.children)
    )
    return f"<tr>{cells}</tr>\n"


def aligned(alignments: list[str], index: int) -> str:
    """Return the class of a column that is not aligned to its start."""
    kind = alignments[index] if index < len(alignments) else ""
    return f' class="{kind}"' if kind in ("right", "center") else ""
