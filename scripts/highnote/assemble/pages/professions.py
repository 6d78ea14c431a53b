"""Writes the pages of professions: rules with their sources, extra items, and where authorities differ."""

from html import escape

from highnote.assemble.pages.cards import cards_html
from highnote.assemble.pages.html import html_of, sentence_html
from highnote.assemble.pages.items import paper_links
from highnote.assemble.pages.links import url_of
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
from highnote.assemble.pages.phases import grouped_list_html
from highnote.assemble.words import date_words, jurisdiction_words
from highnote.model import Library, Playbook, Rule

STATUSES = {"read": "We read the text itself", "reported": "A reliable second hand reports it", "unverified": "Not verified"}


def profession_page(playbook: Playbook, context: Context) -> str:
    """Write the page of one profession."""
    front = playbook.front
    places = ", ".join(jurisdiction_words(place) for place in front.jurisdictions)
    sections = ""
    for section in playbook.sections:
        if section.title == "Rules":
            sections += heading("Rules") + box(rules_html(playbook, context))
        elif section.title == "Items of its own":
            paper = f'<p class="paper-links">On paper: {paper_links(playbook.slug, context)}</p>'
            sections += heading(section.title) + box(grouped_list_html(playbook, section, context) + paper)
        else:
            sections += section_text(section, context)
    kicker = "Profession" if front.covers else "Subject"
    body = playbook_head(f"{kicker} <span>{escape(places)}</span>", playbook, context) + sections
    body += foot_html(playbook, context)
    return page_text(front.title, front.summary, body, kind="profession", section="professions", code=playbook.id)


def rules_html(playbook: Playbook, context: Context) -> str:
    """Write the rules of a profession, with any words between them."""
    rules = {rule.entry.place.line: rule for rule in playbook.rules}
    parts = []
    for node in playbook.section("Rules").nodes:
        inside = [rules.get(playbook.body.place(child.start).line) for child in node.children] if node.kind == "List" else []
        if any(inside):
            rows = "".join(rule_html(rule, context) for rule in inside if rule)
            parts.append(f'<ul class="rules">\n{rows}</ul>\n')
        else:
            parts.append(f'<div class="prose">{html_of([node], context.resolve)}</div>\n')
    return "".join(parts)


def rule_html(rule: Rule, context: Context) -> str:
    """Write one rule: what it says, what follows, and where it comes from."""
    so = rule.entry.field("so")
    what_follows = sentence_html(so.nodes, context.resolve) if so else ""
    key, rule_id = escape(rule.id.lower()), escape(rule.id)
    text = html_of(rule.entry.nodes, context.resolve).strip()
    return (
        f'<li class="rule" id="{key}"><p class="rule-text">{text} '
        f'<a class="item-id" href="#{key}" aria-label="Link to {rule_id}">{rule_id}</a></p>\n'
        f'<p class="rule-so"><b>So:</b> {what_follows}</p>\n'
        f'{html_of(rule.entry.free, context.resolve)}<p class="rule-source muted">{source_words(rule, context)}</p></li>\n'
    )


def source_words(rule: Rule, context: Context) -> str:
    """Say where a rule comes from, where it binds, when it was checked and how well it is supported."""
    source = context.library.vocabulary.by_id["sources"].get(rule.source)
    if not source:
        return ""
    link = f'<a href="{context.href(f"sources/#{source.id}")}">{escape(source.title)}</a>'
    section = f", {escape(source.section)}" if source.section else ""
    place = jurisdiction_words(rule.jurisdiction or source.jurisdiction)
    return f"{link}{section}. {escape(place)}. Checked {date_words(source.checked_on)}. {STATUSES[source.status]}."


def professions_index(library: Library, context: Context) -> str:
    """Write the page that lists the professions."""
    title, summary = "Professions", "Rules that your profession adds, and what differs in the handover."
    cards = "".join(
        f'<li class="card"><a class="card-link" href="{context.href(url_of(book))}">{escape(book.front.title)}</a>'
        f'<p>{escape(book.front.summary)}</p><p class="muted">{len(book.rules)} rules · {len(book.items)} items of its own</p></li>\n'
        for book in library.of_kind("profession")
    )
    body = head_html("By profession", title, summary) + box(cards_html(cards))
    return page_text(title, summary, body, kind="index", section="professions")
