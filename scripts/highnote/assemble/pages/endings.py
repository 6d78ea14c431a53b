"""Makes the pages of endings: the situation and the first step, then hours, days, words and the list."""

from collections.abc import Iterator

import htpy
from htpy import Node as Html

from highnote.assemble.pages.cards import card_html, cards_html, pointer_to, pointers_block, rows_html
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.items import code_html, grouped_list_html, paper_html, separated
from highnote.assemble.pages.links import link
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
from highnote.assemble.pages.phases import way_out
from highnote.assemble.pages.places import reason_id, url_of
from highnote.assemble.wording.names import INITIATORS, URGENCIES
from highnote.model import Item, Library, Playbook, Section
from highnote.model.applies import Clause
from highnote.model.kinds import Ending
from highnote.model.links import links_of

OWN = "Items of its own"
PLANNER = "start/"
DECIDING = "deciding/"
FEW = 6


def ending_page(ending: Playbook[Ending], context: Context) -> Page:
    """Make the page of one ending."""
    front = ending.front
    kicker = [f"{ending.id} ", htpy.span[INITIATORS[front.initiator]], " ", htpy.span[URGENCIES[front.urgency]]]
    reason = context.library.vocabulary.by_id["reasons"].get(ending.id)
    safe = bool(reason and reason.safe_route)
    first, *later = ending.sections or (None,)
    parts = [
        *opening(kicker, ending, context),
        # The first section of a safe route is what to do now, on one screen of a phone: nothing stands before it.
        None if safe else Block([*first_step_html(ending, context), confused_html(front, context)], "first-step"),
        *(ending_parts(first, ending, context) if first else ()),
        Block(confused_html(front, context)) if safe else None,
        *(part for section in later for part in ending_parts(section, ending, context)),
        *papers_parts(ending, context.library),
        Heading("The way out from here"),
        way_out(context.library),
        neighbours_block(ending, context),
        foot(ending, context),
    ]
    return page_of(context, head_of(ending, safe=safe), parts)


def ending_parts(section: Section, ending: Playbook[Ending], context: Context) -> Iterator[PagePart]:
    """Yield a section; the items that only this ending has are a list, and are there on paper."""
    if section.title != OWN:
        yield from section_parts(section, context)
        return
    yield Heading(OWN)
    items = grouped_list_html(ending.id, ending.front.title, section, context)
    yield Block([items, paper_html(ending.slug)])


def first_step_html(ending: Playbook[Ending], context: Context) -> list[Html]:
    """Write the one thing to do first, and lead to a plan."""
    return [
        htpy.p(".first-step-word")["Do this first"],
        htpy.p(".first-step-text")[ending.front.first_step],
        plan_html(ending, context.library),
        repair_html(ending, context.library),
    ]


def plan_html(ending: Playbook[Ending], library: Library) -> Html:
    """Lead to a plan for which this reason is given already."""
    if not any(url_of(page) == PLANNER for page in library.pages):
        return None
    return htpy.p(".first-step-plan")[link(f"{PLANNER}#{reason_id(ending.id)}", "Make a plan with dates")]


def repair_html(ending: Playbook[Ending], library: Library) -> Html:
    """Ask whoever ends it whether they have tried to repair it; where the reason itself is a stop, nobody is asked."""
    if DECIDING not in map(url_of, library.pages) or ending.front.initiator != "firm" or is_stopped(ending.id, library):
        return None
    return htpy.p(".first-step-repair")[link(DECIDING, "Have you tried to repair it?")]


def is_stopped(reason: str, library: Library) -> bool:
    """Tell whether a reason alone stops a case."""
    stops = (hold.applies.clauses for hold in library.vocabulary.holds if hold.kind == "stop")
    return any(clauses == (Clause("reason", (reason,)),) for clauses in stops)


def confused_html(front: Ending, context: Context) -> Html:
    """Name the endings that are easily taken for this one."""
    known = context.library.vocabulary.by_id["reasons"]
    others = [other_html(code, known[code].title, context) for code in front.confused_with if code in known]
    return htpy.p(".confused.muted")["Not quite this? It may be ", separated(others, ", "), "."] if others else None


def other_html(code: str, title: str, context: Context) -> Html:
    """Name another reason, linked if its ending is written."""
    ending = context.library.by_id.get(code)
    words = f"{title} ({code})"
    return link(url_of(ending), words) if ending else words


def endings_index(library: Library, context: Context) -> Page:
    """Make the page that lists the endings by who moves first."""
    title, summary = "Endings", "Start from what happened. Each page begins with the one thing to do first."
    parts: list[PagePart] = [title_html("By reason", title, summary)]
    for initiator, words in INITIATORS.items():
        cards = [ending_card(ending) for ending in library.endings if ending.front.initiator == initiator]
        if cards:
            parts += [Heading(words), Block(rows_html(cards))]
    parts += [Heading("By urgency"), Block(urgency_html(library))] if library.endings else [Block(cards_html([]))]
    return page_of(context, Head(title, summary, "index"), parts)


def urgency_html(library: Library) -> Html:
    """List the endings by how soon to act, folded away: each stands above already."""
    groups = [
        [htpy.h3[words], htpy.ul(".pointers")[[urgent_html(ending) for ending in endings]]]
        for urgency, words in URGENCIES.items()
        if (endings := [ending for ending in library.endings if ending.front.urgency == urgency])
    ]
    return htpy.details(".folded")[htpy.summary["Show the same endings by how soon to act"], groups]


def urgent_html(ending: Playbook[Ending]) -> Html:
    """Point to one ending."""
    return htpy.li[link(url_of(ending), ending.front.title), " ", code_html(ending.id)]


def papers_parts(ending: Playbook[Ending], library: Library) -> Iterator[PagePart]:
    """Yield the templates of an ending: those that its text links, then those of its items and of its reason."""
    linked = [library.by_path.get(other.file) for other in links_of(ending.body)]
    users = [item for item in library.items() if library.homes[item.id] is ending or names(item, ending.id)]
    books = [*linked, *(library.by_id.get(item.template) for item in users)]
    papers = {book.id: book for book in books if book and book.kind == "template"}
    if papers:
        yield Heading("Letters and papers")
        yield pointers_block([pointer_to(book) for book in papers.values()])


def names(item: Item, reason: str) -> bool:
    """Tell whether an item is there for this reason, and for few others."""
    clauses = item.applies.clauses if item.applies else ()
    return any(clause.facet == "reason" and not clause.barred and reason in clause.answers[:FEW] for clause in clauses)


def ending_card(ending: Playbook[Ending]) -> Html:
    """Write one ending of the index."""
    return card_html(ending, f"{ending.id} · {URGENCIES[ending.front.urgency]}")
