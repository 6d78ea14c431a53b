"""Writes the pages of phases: what good looks like, the list, the gate, and what to do when it goes wrong."""

from html import escape

from highnote.assemble.pages.cards import EMPTY
from highnote.assemble.pages.html import html_of
from highnote.assemble.pages.items import TOOLS, check_list, counted, gate_html, item_html, paper_links
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
from highnote.assemble.pages.score import is_encore, list_score_html, place_html, sign_html
from highnote.assemble.pages.staff import FERMATA
from highnote.assemble.pages.timeline import bar_html
from highnote.assemble.words import role_name, when_words
from highnote.model import Items, Library, Playbook, Prose, Section
from highnote.model.kinds import Phase


def phase_page(playbook: Playbook, context: Context) -> str:
    """Write the page of one phase."""
    front: Phase = playbook.front
    kicker = f"Phase {playbook.number} <span>{escape(role_name(context.library, front.lead))} leads</span>"
    body = (
        box(place_html(context.library, playbook), "place")
        + playbook_head(kicker, playbook, context)
        + box(facts_html(playbook, context), "facts-card")
        + box('<a class="button" href="#items">Go to the list</a>', "jump")
        + section_text(playbook.section("What good looks like"), context)
        + heading("Items")
        + box(grouped_list_html(playbook, playbook.section("Items"), context) + gate_html(playbook, context))
        + section_text(playbook.section("When it goes wrong"), context)
        + neighbours_text(playbook, context)
        + foot_html(playbook, context)
    )
    return page_text(front.title, front.summary, body, kind="phase", code=playbook.id)


def facts_html(playbook: Playbook, context: Context) -> str:
    """Say when a phase runs, how long it takes, and where its sheet is."""
    front: Phase = playbook.front
    when = when_words(front.runs)
    hours = f"{front.minutes // 60} hours" if front.minutes >= 120 else f"{front.minutes} minutes"
    return (
        '<dl class="facts">'
        f"<div><dt>When</dt><dd>{escape(when[:1].upper() + when[1:])}{bar_html(front.runs)}</dd></div>"
        f"<div><dt>Takes</dt><dd>About {hours}, all roles together</dd></div>"
        f"<div><dt>On paper</dt><dd>{paper_links(playbook.slug, context)}</dd></div></dl>"
    )


def grouped_list_html(playbook: Playbook, section: Section, context: Context) -> str:
    """Write a section's items in one list element, with the author's words and headings between them."""
    parts = []
    for part in section.parts:
        if isinstance(part, Prose):
            parts.append(f'<div class="prose">{html_of(part.nodes, context.resolve)}</div>\n')
        elif isinstance(part, Items):
            rows = "".join(item_html(item, context) for item in part.entries)
            parts.append(f'<ol class="items">\n{rows}</ol>\n')
    title = playbook.front.title
    picture = list_score_html(item.id for item in playbook.items)
    return check_list(playbook.id, title, counted(len(playbook.items), "item"), "".join(parts), TOOLS, picture)


def phases_index(library: Library, context: Context) -> str:
    """Write the page that lists the phases in their order, with the last day between them."""
    title = "The way out"
    summary = "Every phase in its order, from the decision to the day on which you teach what you learned."
    before = "".join(phase_card(phase, context) for phase in library.phases if not is_encore(phase))
    after = "".join(phase_card(phase, context) for phase in library.phases if is_encore(phase))
    start = next((phase.number for phase in library.phases if is_encore(phase)), 1)
    encore = f'<ol class="cards phases" start="{start}">\n{after}</ol>' if after else ""
    last_day = '<p class="last-day">The last day of service</p>\n'
    lists = f'{KEY}<ol class="cards phases">\n{before}</ol>\n{last_day}{encore}'
    body = head_html("Phases", title, summary) + box(lists if library.phases else EMPTY)
    return page_text(title, summary, body, kind="index")


KEY = (
    '<p class="window-key muted">The bar shows when a phase runs. The short line is the day of notice, '
    "60 days before the end. The long line is the last day.</p>\n"
)


def phase_card(phase: Playbook, context: Context) -> str:
    """Write one phase of the index."""
    front: Phase = phase.front
    when = when_words(front.runs)
    return (
        f'<li class="card">{sign_html(context.library, phase)}<div><a class="card-link" href="{context.href(url_of(phase))}">'
        f'<span class="number">{phase.number}</span> {escape(front.title)}</a>'
        f'<p>{escape(front.summary)}</p><p class="muted">{escape(when[:1].upper() + when[1:])} · '
        f"{counted(len(phase.items), 'item')} · {escape(role_name(context.library, front.lead))} leads</p>"
        f"{bar_html(front.runs)}{gate_line(front)}</div></li>\n"
    )


def gate_line(front: Phase) -> str:
    """Name the gate that closes a phase, if it cannot be skipped."""
    return f'<p class="card-gate muted">{FERMATA}{escape(front.gate.title)}: a gate</p>' if front.gate.required else ""


def way_out_html(context: Context) -> str:
    """List the phases, briefly."""
    rows = "".join(
        f'<li><a href="{context.href(url_of(phase))}"><span class="number">{phase.number}</span> '
        f'{escape(phase.front.title)}</a> <span class="muted">{counted(len(phase.items), "item")}</span></li>\n'
        for phase in context.library.phases
    )
    return f'<ol class="way-out">\n{rows}</ol>'
