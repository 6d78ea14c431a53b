"""Writes the pages that the vocabulary makes: sources, glossary and roles."""

from collections import Counter
from collections.abc import Callable
from functools import partial
from html import escape

from highnote.assemble.pages.cards import EMPTY
from highnote.assemble.pages.items import counted
from highnote.assemble.pages.links import EVERYWHERE, url_of, url_of_sources
from highnote.assemble.pages.page import Context, box, head_html, heading, page_text
from highnote.assemble.pages.professions import STATUSES
from highnote.assemble.words import date_words, jurisdiction_words, when_words
from highnote.model import Item, Library
from highnote.model.homes import Home, home_of
from highnote.model.vocabulary import Source


ORIGIN = (
    "<p>The first article says why a relationship should end on a high note. The second says how to manage the end. "
    "The list gives their ideas in our words, and where this project puts each of them to work.</p>"
)


def sources_pages(library: Library) -> dict[str, Callable[[Library, Context], str]]:
    """Map the address of each register of sources to what writes it: one for each place, and one for what holds everywhere."""
    places = {source.jurisdiction for source in library.vocabulary.sources} - {EVERYWHERE}
    return {"sources/": sources_index, **{url_of_sources(place): partial(sources_of_place, place) for place in sorted(places)}}


def sources_index(library: Library, context: Context) -> str:
    """Write the register of sources that hold everywhere, with the way to those of each place."""
    title, summary = "Sources", "Where each fact comes from, how well it is supported, and when we looked."
    places = Counter(source.jurisdiction for source in library.vocabulary.sources if source.jurisdiction != EVERYWHERE)
    rows = "".join(
        f'<li><a href="{context.href(url_of_sources(place))}">{escape(jurisdiction_words(place))}</a> '
        f'<span class="muted">{counted(count, "source")}</span></li>\n'
        for place, count in sorted(places.items())
    )
    body = head_html("Facts", title, summary)
    body += heading("Law and rules by place") + box(f'<ul class="pointers">\n{rows}</ul>') if rows else ""
    body += heading("Research, and what holds everywhere") + box(register_html(library, EVERYWHERE))
    return page_text(title, summary, body, kind="index")


def sources_of_place(place: str, library: Library, context: Context) -> str:
    """Write the register of sources of one place."""
    title = f"Sources: {jurisdiction_words(place)}"
    summary = "Laws, rules, decisions and guidance of this place, how well each is supported, and when we looked."
    body = head_html("Facts", title, summary) + box(register_html(library, place))
    return page_text(title, summary, body, kind="index")


def register_html(library: Library, place: str) -> str:
    """List the sources of one place."""
    found = [source for source in library.vocabulary.sources if source.jurisdiction == place]
    rows = "".join(source_html(source) for source in sorted(found, key=lambda source: source.title))
    return f'<dl class="register">\n{rows}</dl>' if rows else EMPTY


def source_html(source: Source) -> str:
    """Write one source."""
    where = ", ".join(escape(part) for part in (source.body, source.section) if part)
    link = f' <a class="outside" href="{escape(source.url)}">Read it there</a>' if source.url else ""
    return (
        f'<div id="{escape(source.id)}"><dt>{escape(source.title)}</dt><dd><p>{escape(source.says)}</p>'
        f'<p class="muted">{where}. {escape(jurisdiction_words(source.jurisdiction))}. {STATUSES[source.status]}. '
        f"Checked {date_words(source.checked_on)}.{link}</p></dd></div>\n"
    )


def glossary_page(library: Library, context: Context) -> str:
    """Write the glossary."""
    title, summary = "Glossary", "The words of the trade, in plain ones."
    terms = sorted(library.vocabulary.glossary, key=lambda term: term.term.casefold())
    rows = "".join(
        f'<div id="{escape(term.id)}"><dt>{escape(term.term)}</dt><dd><p>{escape(term.means)}</p></dd></div>\n' for term in terms
    )
    body = head_html("Words", title, summary) + box(f'<dl class="register">\n{rows}</dl>')
    return page_text(title, summary, body, kind="index")


def roles_page(library: Library, context: Context) -> str:
    """Write every role with its items, phase by phase."""
    title, summary = "Roles", "Who does what. Find your role, and read down your own list."
    body = head_html("By role", title, summary)
    for role in library.vocabulary.roles:
        items = [item for item in library.items() if item.owner == role.id]
        if not items:
            continue
        alone = f'<p class="muted">In a firm of one: {escape(role.alone)}</p>' if role.alone else ""
        rows = "".join(pointer_html(item, context) for item in items)
        body += heading(role.name) + box(f'<p>{escape(role.does)}</p>{alone}<ul class="pointers">\n{rows}</ul>')
    return page_text(title, summary, body, kind="index")


def pointer_html(item: Item, context: Context) -> str:
    """Point to one item on its own page."""
    home = context.library.homes[item.id]
    return (
        f'<li><a href="{context.href(f"{url_of(home)}#{item.id.lower()}")}">{escape(item.text)}</a> '
        f'<span class="code">{escape(item.id)}</span> <span class="muted">{escape(when_words(item.when))}</span></li>\n'
    )


def ideas_page(library: Library, context: Context) -> str:
    """Write where each idea lives that the project began with."""
    title, summary = "Where each idea lives", "High Note grew from two short articles. Each of their ideas has a home here, and most have several."
    rows = "".join(
        f'<div id="{escape(row.id.lower())}"><dt>{escape(row.says)}</dt><dd><p>{homes_html(row.at, context)}</p></dd></div>\n'
        for row in library.vocabulary.ideas
    )
    body = head_html("Origin", title, summary) + box(ORIGIN, "prose") + box(f'<dl class="register">\n{rows}</dl>' if rows else EMPTY)
    return page_text(title, summary, body, kind="index")


def homes_html(names: tuple[str, ...], context: Context) -> str:
    """Link the homes of one idea."""
    homes = [(name, home_of(context.library, name)) for name in names]
    return ", ".join(home_html(name, home, context) for name, home in homes if home)


def home_html(name: str, home: Home, context: Context) -> str:
    """Link one home by its title, with its code where it has one."""
    anchor = f"#{home.anchor}" if home.anchor else ""
    code = f' <span class="code">{escape(name)}</span>' if name in context.library.ids else ""
    return f'<a href="{context.href(url_of(home.playbook) + anchor)}">{escape(home.title)}</a>{code}'


def find_page(library: Library, context: Context) -> str:
    """Write one page from which everything can be found without script."""
    title, summary = "Find", "Every page and every item, on one page that your browser can search."
    groups = {
        "Endings": library.endings,
        "Phases": library.phases,
        "Professions": library.professions,
        "Templates": library.templates,
        "Training": library.lessons,
        "Guides": [page for page in library.pages if "/" not in page.path.removeprefix("docs/")],
    }
    body = head_html("Everything", title, summary)
    for name, books in groups.items():
        rows = "".join(
            f'<li><a href="{context.href(url_of(book))}">{escape(book.front.title)}</a> '
            f'<span class="code">{escape(book.id)}</span> <span class="muted">{escape(book.front.summary)}</span></li>\n'
            for book in books
        )
        body += heading(name) + box(f'<ul class="pointers">\n{rows}</ul>') if rows else ""
    rows = "".join(pointer_html(item, context) for item in sorted(library.items(), key=lambda item: item.id))
    body += heading("Items") + box(f'<ul class="pointers">\n{rows}</ul>')
    return page_text(title, summary, body, kind="index")
