"""Writes the pages of professions: rules with their sources, extra items, and where authorities differ."""

from html import escape

from highnote.assemble.pages.cards import cards_html
from highnote.assemble.pages.html import html_of, sentence_html
from highnote.assemble.pages.items import counted, paper_links
from highnote.assemble.pages.links import url_of, url_of_source
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
from highnote.assemble.pages.phases import grouped_list_html
from highnote.assemble.words import date_words, jurisdiction_words
from highnote.model import Law, Laws, Library, Playbook, Prose
from highnote.model.differences import differences_of

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
    body += neighbours_text(playbook, context) + foot_html(playbook, context)
    return page_text(front.title, front.summary, body, kind="profession", code=playbook.id)


def rules_html(playbook: Playbook, context: Context) -> str:
    """Write the rules of a profession, with any words between them."""
    parts = []
    for part in playbook.section("Rules").parts:
        if isinstance(part, Prose):
            parts.append(f'<div class="prose">{html_of(part.nodes, context.resolve)}</div>\n')
        elif isinstance(part, Laws):
            rows = "".join(rule_html(rule, context) for rule in part.entries)
            parts.append(f'<ul class="rules">\n{rows}</ul>\n')
    return "".join(parts)


def rule_html(rule: Law, context: Context) -> str:
    """Write one rule: what it says, what follows, and where it comes from."""
    what_follows = sentence_html(rule.so.nodes, context.resolve)
    key, rule_id = escape(rule.id.lower()), escape(rule.id)
    text = html_of(rule.text.nodes, context.resolve).strip()
    return (
        f'<li class="rule" id="{key}"><p class="rule-text">{text} '
        f'<a class="item-id" href="#{key}" aria-label="Link to {rule_id}">{rule_id}</a></p>\n'
        f'<p class="rule-so"><b>So:</b> {what_follows}</p>\n'
        f'{html_of(rule.more, context.resolve)}<p class="rule-source muted">{source_words(rule, context)}</p></li>\n'
    )


def source_words(rule: Law, context: Context) -> str:
    """Say where a rule comes from, where it binds, when it was checked and how well it is supported."""
    source = context.library.vocabulary.by_id["sources"].get(rule.source)
    if not source:
        return ""
    link = f'<a href="{context.href(url_of_source(source))}">{escape(source.title)}</a>'
    section = f", {escape(source.section)}" if source.section else ""
    place = jurisdiction_words(rule.jurisdiction or source.jurisdiction)
    return f"{link}{section}. {escape(place)}. Checked {date_words(source.checked_on)}. {STATUSES[source.status]}."


def professions_index(library: Library, context: Context) -> str:
    """Write the page that lists the professions."""
    title, summary = "Professions", "Rules that your profession adds, what differs in the handover, and the law that meets everybody."
    books = library.professions
    body = head_html("By profession", title, summary)
    for name, members in (
        ("Professions", [book for book in books if book.front.covers]),
        ("Subjects that meet every profession", [book for book in books if not book.front.covers]),
    ):
        if members:
            body += heading(name) + box(cards_html("".join(profession_card(book, context) for book in members)))
    if books:
        body += box(f'<p><a class="button" href="{context.href("differences/")}">Where authorities differ</a></p>')
    return page_text(title, summary, body if books else body + box(cards_html("")), kind="index")


def profession_card(book: Playbook, context: Context) -> str:
    """Write one profession of the index."""
    counts = f"{counted(len(book.laws), 'rule')} · {counted(len(book.items), 'item')} of its own"
    return (
        f'<li class="card"><a class="card-link" href="{context.href(url_of(book))}">{escape(book.front.title)}</a>'
        f'<p>{escape(book.front.summary)}</p><p class="muted">{counts}</p></li>\n'
    )


def differences_page(library: Library, context: Context) -> str:
    """Write every point where authorities differ, with its views and our safe default."""
    title = "Where authorities differ"
    summary = "Points on which rules, courts and regulators disagree: each view, whom it binds, and what is safe until you have advice."
    body = head_html("By question", title, summary)
    for book in library.professions:
        differences = list(differences_of(book))
        home = Context(library, context.site, context.url, book.path)
        body += heading(book.front.title) if differences else ""
        for difference in differences:
            there = context.href(f"{url_of(book)}#{difference.anchor}")
            body += heading(difference.title, 3) + box(html_of(difference.nodes, home.resolve), "prose")
            body += box(f'<p class="beside"><a href="{there}">Read it beside the rules of {escape(book.front.title)}</a></p>')
    return page_text(title, summary, body, kind="index")
