"""Makes the pages of professions: laws with their sources, extra items, and where authorities differ."""

from collections.abc import Iterator

import htpy
from htpy import Node as Html

from highnote.assemble.pages.cards import card_html, cards_html
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.items import anchor_html, grouped_list_html, paper_html, spaced
from highnote.assemble.pages.links import Resolver, link
from highnote.assemble.pages.neighbours import neighbours_block
from highnote.assemble.pages.page import (
    Block,
    Context,
    Head,
    Heading,
    Page,
    PagePart,
    head_of,
    page_of,
    section_parts,
    title_html,
)
from highnote.assemble.pages.places import url_of, url_of_source
from highnote.assemble.pages.prose import prose_html, sentence_html
from highnote.assemble.wording.names import jurisdiction_words
from highnote.assemble.wording.sentences import counted
from highnote.assemble.wording.sources import place_of, source_of, support_words
from highnote.model import Law, Laws, Library, Playbook, Prose, Section
from highnote.model.differences import differences_of
from highnote.model.kinds import Profession

TITLE, SUMMARY = (
    "Professions",
    "Rules that your profession adds, what differs in the handover, and the law that meets everybody.",
)
DIFFERENCES = "Where authorities differ"


def profession_page(profession: Playbook[Profession], context: Context) -> Page:
    """Make the page of one profession."""
    places = ", ".join(jurisdiction_words(place) for place in profession.front.jurisdictions)
    kicker = ["Profession " if profession.front.covers else "Subject ", htpy.span[places]]
    parts = [
        *opening(kicker, profession, context),
        *(part for section in profession.sections for part in profession_parts(section, profession, context)),
        neighbours_block(profession, context),
        foot(profession, context),
    ]
    return page_of(context, head_of(profession), parts)


def profession_parts(section: Section, profession: Playbook[Profession], context: Context) -> Iterator[PagePart]:
    """Yield a section; laws and items are lists of their own."""
    if section.title == "Rules":
        yield Heading(section.title)
        yield Block(laws_html(section, context))
    elif section.title == "Items of its own":
        yield Heading(section.title)
        items = grouped_list_html(profession.id, profession.front.title, section, context)
        yield Block([items, paper_html(profession.slug)])
    else:
        yield from section_parts(section, context)


def laws_html(section: Section, context: Context) -> list[Html]:
    """Write the laws of a profession, with any words between them."""
    written: list[Html] = []
    for part in section.parts:
        if isinstance(part, Prose):
            written.append(htpy.div(".prose")[context.prose(part.nodes)])
        elif isinstance(part, Laws):
            written.append(htpy.ul(".rules")[[law_html(law, context) for law in part.entries]])
    return written


def law_html(law: Law, context: Context) -> Html:
    """Write one law: what it says, what follows, and where it comes from."""
    return htpy.li(".rule", id=law.id.lower())[
        htpy.p(".rule-text")[context.prose(law.text.nodes), " ", anchor_html(law.id)],
        htpy.p(".rule-so")[htpy.b["So:"], " ", sentence_html(law.so.nodes, context.resolve)],
        context.prose(law.more),
        htpy.p(".rule-source.muted")[source_html(law, context.library)],
    ]


def source_html(law: Law, library: Library) -> Html:
    """Say where a law comes from, where it binds, how well it is supported and when it was checked."""
    source = source_of(law, library)
    if not source:
        return None
    section = f", {source.section}" if source.section else ""
    title: list[Html] = [link(url_of_source(source), source.title), f"{section}."]
    return spaced([title, place_of(law, source), support_words(source)])


def professions_index(library: Library, context: Context) -> Page:
    """Make the page that lists the professions."""
    books = library.professions
    parts: list[PagePart] = [title_html("By profession", TITLE, SUMMARY)]
    for name, members in (
        ("Professions", [book for book in books if book.front.covers]),
        ("Subjects that meet every profession", [book for book in books if is_subject(book)]),
        ("Lists that belong to no plan", [book for book in books if book.front.apart]),
    ):
        if members:
            parts += [Heading(name), Block(cards_html([profession_card(book) for book in members]))]
    if books:
        parts.append(Block(htpy.p[link("differences/", DIFFERENCES, class_="button")]))
    else:
        parts.append(Block(cards_html([])))
    return page_of(context, Head(TITLE, SUMMARY, "index"), parts)


def is_subject(book: Playbook[Profession]) -> bool:
    """Tell whether it is about something that clients of every profession can meet."""
    return not book.front.covers and not book.front.apart


def profession_card(book: Playbook[Profession]) -> Html:
    """Write one profession of the index."""
    return card_html(book, f"{counted(len(book.laws), 'rule')} · {counted(len(book.items), 'item')} of its own")


def differences_page(library: Library, context: Context) -> Page:
    """Make the page of every point where authorities differ, with its views and our safe default."""
    summary = (
        "Points on which rules, courts and regulators disagree: each view, whom it binds, "
        "and what is safe until you have advice."
    )
    parts: list[PagePart] = [title_html("By question", DIFFERENCES, summary)]
    for book in library.professions:
        resolve = Resolver(library, book.path)
        differences = list(differences_of(book))
        parts += [Heading(book.front.title)] if differences else []
        for difference in differences:
            there = link(f"{url_of(book)}#{difference.anchor}", f"Read it beside the rules of {book.front.title}")
            parts += [
                Heading(difference.title, 3),
                Block(prose_html(difference.nodes, resolve), "prose"),
                Block(htpy.p(".beside")[there]),
            ]
    return page_of(context, Head(DIFFERENCES, summary, "index"), parts)
