"""Writes the pages of docs/, and the home page with its ways in."""

from html import escape

from highnote.assemble.pages.html import html_of
from highnote.assemble.pages.page import Context, box, foot_html, heading, page_text, playbook_head, prose_text
from highnote.assemble.pages.phases import way_out_html
from highnote.assemble.pages.score import score_html
from highnote.model import Playbook
from highnote.model.markdown import Node


def handwritten_page(playbook: Playbook, context: Context) -> str:
    """Write one page of docs/."""
    front = playbook.front
    nodes = tuple(node for node in playbook.body.root.children if not is_title(node))
    body = playbook_head("", playbook, context) + prose_text(nodes, context) + foot_html(playbook, context)
    return page_text(front.title, front.summary, body, kind="page")


def is_title(node: Node) -> bool:
    """Tell whether a heading repeats the title."""
    return node.kind == "Heading" and node.details["level"] == "H1"


def home_page(playbook: Playbook, context: Context) -> str:
    """Write the home page: a sentence, the score, the ways in, the quieter ways, and the phases."""
    front = playbook.front
    body = (
        f'<div class="home-head">\n<h1>{escape(front.title)}</h1>\n<p class="summary">{escape(front.summary)}</p>\n'
        f"{score_html(context.library)}\n</div>\n\n"
    )
    kind = "ways"
    for section in playbook.sections:
        lists = [node for node in section.nodes if node.kind == "List"]
        words = tuple(node for node in section.nodes if node.kind != "List")
        body += heading(section.title) + (prose_text(words, context) if words else "")
        body += "".join(box(ways_html(node, kind, context)) for node in lists)
        kind = "quiet-ways"
    body += heading("The way out, phase by phase") + box(way_out_html(context))
    return page_text(front.title, front.summary, body, kind="home")


def ways_html(node: Node, kind: str, context: Context) -> str:
    """Write a list of links as cards: the link is the card's title, and what follows its words."""
    cards = ""
    for item in node.children:
        parts = item.children[0].children if item.children and item.children[0].kind == "Paragraph" else item.children
        link = next((part for part in parts if part.kind == "Link"), None)
        rest = html_of([part for part in parts if part is not link], context.resolve).strip(" \n:.")
        target = context.resolve(link.details["dest_url"]) if link else None
        if link and target:
            title = html_of(link.children, context.resolve)
            cards += f'<li class="card"><a class="card-link" href="{escape(target[0])}">{title}</a><p>{rest}.</p></li>\n'
    return f'<ul class="cards {kind}">\n{cards}</ul>'
