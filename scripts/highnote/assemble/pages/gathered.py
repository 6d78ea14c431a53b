"""Gathers what holds in a place: rules of all professions and subjects, floors under a notice, holds, and periods."""

from collections.abc import Iterator

import htpy
from htpy import Node as Html

from highnote.assemble.pages.holds import url_of_hold, words_of_hold
from highnote.assemble.pages.items import code_html
from highnote.assemble.pages.links import Resolver, link
from highnote.assemble.pages.page import Block, Context, Heading, PagePart
from highnote.assemble.pages.places import url_of, url_of_source
from highnote.assemble.pages.professions import source_html
from highnote.assemble.pages.prose import prose_html, sentence_html
from highnote.assemble.wording.sentences import ended, sentence
from highnote.assemble.wording.sources import law_places
from highnote.model import Law, Library, Playbook
from highnote.model.applies import Applies
from highnote.model.kinds import Page, Profession
from highnote.model.periods import Period
from highnote.model.vocabulary import Floor, Hold, Source

RULES = "The rules, by profession and subject"
PLACE = "jurisdiction"
WORK = "profession"


def gathered_parts(front: Page, context: Context) -> Iterator[PagePart]:
    """Yield what holds in the places of a page, for those whom it is for."""
    places, vocabulary = front.gathers, context.library.vocabulary
    floors = [floor for floor in vocabulary.floors if is_for(front, floor.applies) and names(places, floor.applies)]
    holds = [hold for hold in vocabulary.holds if is_for(front, hold.applies) and names(places, hold.applies)]
    periods = [one for one in vocabulary.periods if is_for(front, one.applies) and names(places, one.applies)]
    if floors:
        yield Heading("The shortest notice")
        yield Block(htpy.dl(".register")[[floor_html(floor, context.library) for floor in floors]])
    if holds:
        yield Heading("What stops or orders an ending here")
        yield Block(htpy.dl(".register")[[hold_html(hold, context.library) for hold in holds]])
    if periods:
        yield Heading("What you keep, and for how long")
        yield Block(htpy.dl(".register")[[period_html(period, context.library) for period in periods]])
    yield Heading(RULES)
    for book in context.library.professions:
        if front.gathers_for in (None, "professions" if book.front.covers else "everyone"):
            yield from book_parts(book, places, context)


def book_parts(book: Playbook[Profession], places: tuple[str, ...], context: Context) -> Iterator[PagePart]:
    """Yield the rules of one profession or subject that hold there, below its title."""
    laws = [law for law in book.laws if set(law_places(law.jurisdiction)) & set(places)]
    if laws:
        yield Heading(book.front.title, 3)
        yield Block(htpy.ul(".rules")[[law_html(law, book, context) for law in laws]])


def names(places: tuple[str, ...], applies: Applies) -> bool:
    """Tell whether a condition names one of these places."""
    return any(
        clause.facet == PLACE and not clause.barred and set(clause.answers) & set(places) for clause in applies.clauses
    )


def is_for(front: Page, applies: Applies) -> bool:
    """Tell whether a page gathers what holds under a condition: for one kind of work, for everyone, or for both."""
    of_work = any(clause.facet == WORK and not clause.barred for clause in applies.clauses)
    return front.gathers_for in (None, "professions" if of_work else "everyone")


def law_html(law: Law, book: Playbook[Profession], context: Context) -> Html:
    """Write one law as its own page does, with the way there."""
    resolve = Resolver(context.library, book.path)
    return htpy.li(".rule")[
        htpy.p(".rule-text")[
            prose_html(law.text.nodes, resolve), " ", link(f"{url_of(book)}#{law.id.lower()}", code_html(law.id))
        ],
        htpy.p(".rule-so")[htpy.b["So:"], " ", sentence_html(law.so.nodes, resolve)],
        htpy.p(".rule-source.muted")[source_html(law, context.library)],
    ]


def floor_html(floor: Floor, library: Library) -> Html:
    """Write one floor: what it asks, what it says, and where it comes from."""
    return htpy.div[
        htpy.dt[floor.title],
        htpy.dd[
            htpy.p[f"{floor.says} {floor.grows}"],
            htpy.p(".muted")[f"Ask yourself: {floor.question} ", source_link(floor.source, library)],
        ],
    ]


def hold_html(hold: Hold, library: Library) -> Html:
    """Write one hold: what to do, until when, why, and where it comes from."""
    return htpy.div[
        htpy.dt[link(url_of_hold(hold), hold.title)],
        htpy.dd[
            htpy.p[words_of_hold(hold)],
            htpy.p(".muted")[source_link(hold.source, library)],
        ],
    ]


def period_html(period: Period, library: Library) -> Html:
    """Write for how long something is kept, in which cases, and where that comes from."""
    count = f"{period.years} years" if period.years > 1 else "1 year"
    return htpy.div[
        htpy.dt[f"{period.title}: {count}"],
        htpy.dd[
            htpy.p[f"{period.says} {ended(sentence(f'only if {period.only_if}')) if period.only_if else ''}".rstrip()],
            htpy.p(".muted")[source_link(period.source, library)],
        ],
    ]


def source_link(name: str, library: Library) -> Html:
    """Lead to a source in the register; nothing for a rule of the house."""
    source = library.vocabulary.by_id["sources"].get(name)
    return link(url_of_source(source), source.title) if isinstance(source, Source) else None
