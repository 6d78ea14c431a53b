"""Makes the pages that the vocabulary makes: sources, glossary, roles, first ideas, and everything to find."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import htpy
from htpy import Node as Html

from highnote.assemble.pages.cards import EMPTY, pointer_to, pointers_block
from highnote.assemble.pages.items import code_html, separated
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Context, Head, Heading, Page, PagePart, page_of, title_html
from highnote.assemble.pages.places import url_of, url_of_item, url_of_register
from highnote.assemble.wording.dates import when_words
from highnote.assemble.wording.names import jurisdiction_words
from highnote.assemble.wording.sentences import counted
from highnote.assemble.wording.sources import published_by, register_words, support_words
from highnote.model import Item, Library, Playbook
from highnote.model.homes import Home, home_of
from highnote.model.vocabulary import Source

SOURCES = "sources/"
ORIGIN = (
    "The first article says why a relationship should end on a high note. The second says how to manage the end. "
    "The list gives their ideas in our words, and where this project puts each of them to work."
)


def sources_pages(library: Library) -> dict[str, Callable[[Library, Context], Page]]:
    """Map the address of each register of sources to what makes it."""
    registers = registers_of(library)
    places = {url: partial(sources_of_place, url) for url in sorted(registers) if url != SOURCES}
    return {SOURCES: sources_index, **places}


def registers_of(library: Library) -> dict[str, list[Source]]:
    """Map the address of each register to its sources, in the order of their titles."""
    registers: dict[str, list[Source]] = {}
    for source in sorted(library.vocabulary.sources, key=lambda source: source.title):
        registers.setdefault(url_of_register(source), []).append(source)
    return registers


def sources_index(library: Library, context: Context) -> Page:
    """Make the register of sources that hold everywhere, with the way to those of each place."""
    title, summary = "Sources", "Where each fact comes from, how well it is supported, and when we looked."
    registers = registers_of(library)
    everywhere = registers.pop(SOURCES, [])
    rows = [
        htpy.li[link(url, register_words(found[0])), " ", htpy.span(".muted")[counted(len(found), "source")]]
        for url, found in sorted(registers.items())
    ]
    parts: list[PagePart] = [title_html("Facts", title, summary)]
    parts += [Heading("Law and rules by place"), pointers_block(rows)] if rows else []
    parts += [Heading("Research, and what holds everywhere"), Block(register_html(everywhere))]
    return page_of(context, Head(title, summary, "index"), parts)


def sources_of_place(url: str, library: Library, context: Context) -> Page:
    """Make the register of sources at one address."""
    found = registers_of(library)[url]
    title = f"Sources: {register_words(found[0])}"
    summary = "What each of them says, how well it is supported, and when we looked."
    parts = [title_html("Facts", title, summary), Block(register_html(found))]
    return page_of(context, Head(title, summary, "index"), parts)


def register_html(sources: list[Source]) -> Html:
    """List sources."""
    return htpy.dl(".register")[[source_html(source) for source in sources]] if sources else EMPTY


def source_html(source: Source) -> Html:
    """Write one source."""
    facts = f"{published_by(source)}. {jurisdiction_words(source.jurisdiction)}. {support_words(source)}"
    outside = [" ", htpy.a(".outside", href=source.url)["Read it there"]] if source.url else None
    return entry_html(source.id, source.title, [htpy.p[source.says], htpy.p(".muted")[facts, outside]])


def entry_html(entry_id: str, name: str, means: Html) -> Html:
    """Write one entry of a register, with a place that a link can point to."""
    return htpy.div(id=entry_id)[htpy.dt[name], htpy.dd[means]]


def glossary_page(library: Library, context: Context) -> Page:
    """Make the glossary."""
    title, summary = "Glossary", "The words of the trade, in plain ones."
    terms = sorted(library.vocabulary.glossary, key=lambda term: term.term.casefold())
    rows = [entry_html(term.id, term.term, htpy.p[term.means]) for term in terms]
    parts = [title_html("Words", title, summary), Block(htpy.dl(".register")[rows])]
    return page_of(context, Head(title, summary, "index"), parts)


def roles_page(library: Library, context: Context) -> Page:
    """Make the page of every role with its items, phase by phase."""
    title, summary = "Roles", "Who does what. Find your role, and read down your own list."
    parts: list[PagePart] = [title_html("By role", title, summary)]
    for role in library.vocabulary.roles:
        rows = [pointer_html(item, library) for item in library.planned_items() if item.owner == role.id]
        if rows:
            alone = htpy.p(".muted")[f"In a firm of one: {role.alone}"] if role.alone else None
            parts += [Heading(role.name), Block([htpy.p[role.does], alone, htpy.ul(".pointers")[rows]])]
    return page_of(context, Head(title, summary, "index"), parts)


def pointer_html(item: Item, library: Library) -> Html:
    """Point to an item, with when it is due."""
    return htpy.li[*link_to_item(item, library), " ", htpy.span(".muted")[when_words(item.when)]]


def link_to_item(item: Item, library: Library) -> tuple[Html, ...]:
    """Link an item by its words, with its id."""
    return link(url_of_item(item, library), item.text), " ", code_html(item.id)


def ideas_page(library: Library, context: Context) -> Page:
    """Make the page that says where each idea lives that the project began with."""
    title = "Where each idea lives"
    summary = "High Note grew from two short articles. Each of their ideas has a home here, and most have several."
    rows = [
        entry_html(idea.id.lower(), idea.says, htpy.p[homes_html(idea.at, library)])
        for idea in library.vocabulary.ideas
    ]
    parts = [
        title_html("Origin", title, summary),
        Block(htpy.p[ORIGIN], "prose"),
        Block(htpy.dl(".register")[rows] if rows else EMPTY),
    ]
    return page_of(context, Head(title, summary, "index"), parts)


def homes_html(names: tuple[str, ...], library: Library) -> list[Html]:
    """Link the homes of one idea."""
    homes = [(name, home_of(library, name)) for name in names]
    return separated([home_html(name, home, library) for name, home in homes if home], ", ")


def home_html(name: str, home: Home, library: Library) -> Html:
    """Link one home by its title, with its code where it has one."""
    anchor = f"#{home.anchor}" if home.anchor else ""
    code = [" ", code_html(name)] if name in library.ids else None
    return [link(url_of(home.playbook) + anchor, home.title), code]


def find_page(library: Library, context: Context) -> Page:
    """Make one page from which every page can be found without script."""
    title, summary = "Find", "Every page of the site, on one page that your browser can search."
    guides = [page for page in library.pages if "/" not in page.path.removeprefix("docs/")]
    groups: dict[str, tuple[Playbook[Any], ...] | list[Playbook[Any]]] = {
        "Endings": library.endings,
        "Phases": library.phases,
        "Professions": library.professions,
        "Templates": library.templates,
        "Training": library.lessons,
        "Plays": library.plays,
        "Guides": guides,
    }
    parts = [
        title_html("Everything", title, summary),
        Block(htpy.p["The ", link("find/items/", "items of all lists"), " have a page like this of their own."]),
        *(part for name, books in groups.items() for part in found_parts(name, list(books))),
        Block(htpy.p(".muted")[f"This is version {context.site.version} of the whole site."]),
    ]
    return page_of(context, Head(title, summary, "index"), parts)


def items_page(library: Library, context: Context) -> Page:
    """Make one page with every item, in the order of their ids."""
    title, summary = "Every item", "Every item of every list, on one page that your browser can search."
    items = sorted(library.items(), key=lambda item: item.id)
    parts = [
        title_html("Everything", title, summary),
        pointers_block([htpy.li[*link_to_item(item, library)] for item in items]),
    ]
    return page_of(context, Head(title, summary, "index"), parts)


def found_parts(name: str, books: list[Playbook[Any]]) -> Iterator[PagePart]:
    """Yield a list of pages below the name of their kind, nothing if there are none."""
    if books:
        yield Heading(name)
        yield pointers_block([pointer_to(book) for book in books])
