"""Writes the pages of templates: the document as a sheet of paper, blanks visible, notes beside it."""

from html import escape

from highnote.assemble.pages.blanks import is_note, with_blanks, without_notes
from highnote.assemble.pages.cards import cards_html
from highnote.assemble.pages.html import html_of
from highnote.assemble.pages.links import url_of
from highnote.assemble.pages.neighbours import neighbours_text
from highnote.assemble.pages.page import (
    Context,
    box,
    foot_html,
    head_html,
    heading,
    page_text,
    playbook_head,
    section_text,
)
from highnote.assemble.words import joined, lowered, role_name
from highnote.model import Library, Playbook
from highnote.model.kinds import Template
from highnote.model.markdown import Node

FORMATS = {
    "docx": "Word",
    "odt": "LibreOffice",
    "md": "Markdown",
    "txt": "Plain text",
    "xlsx": "Excel",
    "eml": "E-mail draft",
    "pdf": "PDF",
}


def template_page(playbook: Playbook, context: Context) -> str:
    """Write the page of one template."""
    front: Template = playbook.front
    sender, receiver = role_name(context.library, front.from_), role_name(context.library, front.to)
    kicker = f"{escape(playbook.id)} <span>{escape(sender)} to {escape(lowered(receiver))}</span>"
    document = playbook.section("The document").nodes
    body = (
        playbook_head(kicker, playbook, context)
        + box(downloads_html(playbook, context), "downloads")
        + section_text(playbook.section("About"), context)
        + box(facts_html(playbook, context), "facts-card")
        + heading("The document")
        + box(sheet_html(document, context))
        + filled_text(document, context)
        + neighbours_text(playbook, context)
        + foot_html(playbook, context)
    )
    return page_text(front.title, front.summary, body, kind="template", code=playbook.id)


def downloads_html(playbook: Playbook, context: Context) -> str:
    """Link the downloads."""
    links = "".join(
        f'<li><a class="download" href="{context.href(f"templates/{playbook.slug}/{playbook.slug}.{kind}")}" download>'
        f'{FORMATS[kind]} <span class="code">.{kind}</span></a></li>'
        for kind in playbook.front.formats
    )
    return f'<p class="downloads-word">Download</p><ul class="download-list">{links}</ul>'


def facts_html(playbook: Playbook, context: Context) -> str:
    """Say what the document is for, how it sounds, who signs it off, and which items use it."""
    front: Template = playbook.front
    users = context.library.items_by_template.get(playbook.id, [])
    links = [
        f'<a href="{context.href(f"{url_of(context.library.homes[item.id])}#{item.id.lower()}")}">{escape(item.id)}</a>' for item in users
    ]
    rows = [
        ("For", escape(front.purpose)),
        ("Tone", escape(front.tone)),
        ("Signed off by", escape(role_name(context.library, front.sign_off))),
        ("Used by", joined(links) if links else ""),
        ("Licence", "Free to use, change and pass on, without naming us (CC0 1.0)."),
    ]
    inner = "".join(f"<div><dt>{term}</dt><dd>{words}</dd></div>" for term, words in rows if words)
    return f'<dl class="facts">{inner}</dl>'


def sheet_html(document: tuple[Node, ...], context: Context) -> str:
    """Write the document as a sheet, each note beside what stands before it."""
    labels = {field.id: field.label for field in context.library.vocabulary.fields}
    parts: list[str] = []
    run: list[Node] = []
    for node in document:
        if is_note(node):
            parts.append(part_html(run, labels, note_html(node, context), context))
            run = []
        else:
            run.append(node)
    if run:
        parts.append(part_html(run, labels, "", context))
    noted = " sheet-noted" if any(map(is_note, document)) else ""
    return f'<div class="sheet{noted}">\n{"".join(parts)}</div>'


def part_html(nodes: list[Node], labels: dict[str, str], note: str, context: Context) -> str:
    """Write a part of the document with its note."""
    words = html_of(with_blanks(nodes, labels, "Blank"), context.resolve)
    return f'<div class="sheet-part"><div class="sheet-text">\n{words}</div>\n{note}</div>\n'


def note_html(node: Node, context: Context) -> str:
    """Write a note to the writer."""
    words = html_of(node.children, context.resolve)
    return f'<div class="sheet-note" role="note"><p class="unseen">Note to the writer:</p>\n{words}</div>\n'


def filled_text(document: tuple[Node, ...], context: Context) -> str:
    """Write the same document filled with invented values, folded away."""
    values = {field.id: field.example for field in context.library.vocabulary.fields}
    html = html_of(with_blanks(without_notes(document), values, "Filled"), context.resolve)
    return heading("An example, filled in") + box(
        '<details class="filled-sheet"><summary>Show the document with invented names and dates</summary>\n'
        f'<div class="sheet">\n{html}</div>\n</details>'
    )


def templates_index(library: Library, context: Context) -> str:
    """Write the page that lists the templates."""
    title, summary = "Templates", "Letters, cards and registers to download, fill in and send. Free to use and to change."
    cards = "".join(template_card(book, context) for book in library.templates)
    body = head_html("Documents", title, summary) + box(cards_html(cards))
    return page_text(title, summary, body, kind="index")


def template_card(book: Playbook, context: Context) -> str:
    """Write one template of the index."""
    formats = ", ".join(FORMATS[kind] for kind in book.front.formats)
    return (
        f'<li class="card"><a class="card-link" href="{context.href(url_of(book))}">{escape(book.front.title)}</a>'
        f'<p>{escape(book.front.summary)}</p><p class="muted">{escape(book.id)} · {formats}</p></li>\n'
    )
