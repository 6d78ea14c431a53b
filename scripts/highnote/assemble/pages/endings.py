"""Writes the pages of endings: the situation and the first step, then hours, days, words and the list."""

from html import escape

from highnote.assemble.pages.cards import cards_html
from highnote.assemble.pages.items import paper_links
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
from highnote.assemble.pages.phases import grouped_list_html, way_out_html
from highnote.assemble.words import INITIATORS, URGENCIES
from highnote.model import Library, Playbook
from highnote.model.kinds import Ending

OWN = "Items of its own"


def ending_page(playbook: Playbook, context: Context) -> str:
    """Write the page of one ending."""
    front: Ending = playbook.front
    kicker = f"{escape(playbook.id)} <span>{INITIATORS[front.initiator]}</span> <span>{URGENCIES[front.urgency]}</span>"
    sections = "".join(
        section_text(section, context) if section.title != OWN else own_items_text(playbook, context)
        for section in playbook.sections
    )
    body = (
        playbook_head(kicker, playbook, context)
        + box(first_step_html(front, context), "first-step")
        + sections
        + heading("The way out from here")
        + box(way_out_html(context))
        + neighbours_text(playbook, context)
        + foot_html(playbook, context)
    )
    reason = context.library.vocabulary.by_id["reasons"].get(playbook.id)
    safe = "yes" if reason and reason.safe_route else ""
    return page_text(front.title, front.summary, body, kind="ending", code=playbook.id, safe=safe)


def first_step_html(front: Ending, context: Context) -> str:
    """Write the one thing to do first, and the endings that are easily taken for this one."""
    known = context.library.vocabulary.by_id["reasons"]
    others = ", ".join(other_html(code, known[code].title, context) for code in front.confused_with if code in known)
    note = f'<p class="confused muted">Not quite this? It may be {others}.</p>' if others else ""
    return f'<p class="first-step-word">Do this first</p><p class="first-step-text">{escape(front.first_step)}</p>{note}'


def other_html(code: str, title: str, context: Context) -> str:
    """Name another reason, linked if its ending is written."""
    ending = context.library.by_id.get(code)
    words = f"{escape(title)} ({escape(code)})"
    return f'<a href="{context.href(url_of(ending))}">{words}</a>' if ending else words


def own_items_text(playbook: Playbook, context: Context) -> str:
    """Write the items that only this ending has."""
    paper = f'<p class="paper-links">On paper: {paper_links(playbook.slug, context)}</p>'
    return heading(OWN) + box(grouped_list_html(playbook, playbook.section(OWN), context) + paper)


def endings_index(library: Library, context: Context) -> str:
    """Write the page that lists the endings by who moves first."""
    title, summary = "Endings", "Start from what happened. Each page begins with the one thing to do first."
    body = head_html("By reason", title, summary)
    for initiator, words in INITIATORS.items():
        endings = [ending for ending in library.endings if ending.front.initiator == initiator]
        if endings:
            cards = "".join(ending_card(ending, context) for ending in endings)
            body += heading(words) + box(cards_html(cards))
    body += urgency_text(library, context) if library.endings else box(cards_html(""))
    return page_text(title, summary, body, kind="index")


def urgency_text(library: Library, context: Context) -> str:
    """List the endings by how soon to act."""
    body = heading("By urgency")
    for urgency, words in URGENCIES.items():
        endings = [ending for ending in library.endings if ending.front.urgency == urgency]
        rows = "".join(
            f'<li><a href="{context.href(url_of(ending))}">{escape(ending.front.title)}</a> <span class="code">{escape(ending.id)}</span></li>\n'
            for ending in endings
        )
        body += heading(words, 3) + box(f'<ul class="pointers">\n{rows}</ul>') if rows else ""
    return body


def ending_card(ending: Playbook, context: Context) -> str:
    """Write one ending of the index."""
    front: Ending = ending.front
    return (
        f'<li class="card"><a class="card-link" href="{context.href(url_of(ending))}">{escape(front.title)}</a>'
        f'<p>{escape(front.summary)}</p><p class="muted">{escape(ending.id)} · {URGENCIES[front.urgency]}</p></li>\n'
    )
