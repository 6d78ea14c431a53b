"""Makes the page that leads to a plan: three questions for the script, and the same way as linked lists without it."""

from collections.abc import Iterator
from dataclasses import replace

import htpy
from htpy import Node as Html

from highnote.assemble.contract.countries import COUNTRIES
from highnote.assemble.pages.cards import pointers_block
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.holds import address_of, holds_by_kind, url_of_hold, when_it_holds
from highnote.assemble.pages.items import code_html
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Context, Heading, Page, PagePart, head_of, page_of, prose_parts
from highnote.assemble.pages.phases import way_out
from highnote.assemble.pages.places import reason_id, url_of
from highnote.assemble.wording.names import INITIATORS
from highnote.assemble.wording.sentences import joined
from highnote.model import Library, Playbook, kinds
from highnote.model.anchors import unique_anchors
from highnote.model.homes import home_of
from highnote.model.situations import NOT_SURE
from highnote.model.vocabulary import Elsewhere, Hold

INITIATOR = "initiator"
DECIDING = "deciding/"
FIRST = "1. Who is ending it, and why?"


def start_page(page: Playbook[kinds.Page], context: Context) -> Page:
    """Make the page: the guide for the script, and behind it the same way without it."""
    parts: list[PagePart] = [
        *opening(None, page, context),
        Block(guide_html(context.library)),
        *prose_parts(page.lead, context),
        *without_guide(context.library),
        foot(page, context),
    ]
    return page_of(context, replace(head_of(page), kind="start"), parts)


def guide_html(library: Library) -> Html:
    """Ask the first question: its answers lead to the lists, and the script goes on from them by itself."""
    facet = next((facet for facet in library.vocabulary.facets if facet.id == INITIATOR), None)
    if facet is None:
        return None
    moved: set[str] = {reason.initiator for reason in library.vocabulary.reasons}
    titles = {initiator: words for initiator, words in INITIATORS.items() if initiator in moved}
    answers = [
        choice_html(answer.id, answer.label, answer.help, titles.get(answer.id, FIRST)) for answer in facet.answers
    ]
    cautious = [answer.label for answer in facet.answers if answer.id in facet.not_sure.split(",")]
    doubt = choice_html(NOT_SURE, "Not sure", f"Counts as: {joined(cautious)}.", FIRST)
    return htpy.Element("plan-guide")[
        htpy.div(".guide-screen", data_countries=" ".join(COUNTRIES))[
            htpy.h2(id="guide-heading")[facet.question],
            htpy.p(".guide-help")[facet.help],
            htpy.div(".choices")[answers, doubt, [elsewhere_html(one, library) for one in facet.elsewhere]],
        ],
        htpy.output(".guide-fault"),
        htpy.p(".guide-lists")[htpy.a(href=place_of(FIRST))["All of it as lists"]],
    ]


def choice_html(answer: str, label: str, about: str, list_title: str) -> Html:
    """Write an answer to the first question, which leads to the list of the reasons that belong to it."""
    return htpy.a(".choice", href=place_of(list_title), data_facet=INITIATOR, data_answer=answer)[
        htpy.span[htpy.span(".choice-label")[label], " ", htpy.span(".choice-notes")[about]]
    ]


def elsewhere_html(elsewhere: Elsewhere, library: Library) -> Html:
    """Lead those to their page for whom no answer is meant."""
    home = home_of(library, elsewhere.at)
    words = htpy.span[htpy.span(".choice-label")[elsewhere.label], " ", htpy.span(".choice-notes")[elsewhere.help]]
    return link(address_of(home), words, class_="choice") if home else None


def place_of(title: str) -> str:
    """Return the address of a heading on this page."""
    return f"#{next(unique_anchors([title]))}"


def without_guide(library: Library) -> Iterator[PagePart]:
    """Yield the way without script: who ends it and why, what stops or orders a case, and the whole list."""
    yield Heading(FIRST)
    for initiator, words in INITIATORS.items():
        rows = [
            reason_html(reason.id, reason.title, library)
            for reason in library.vocabulary.reasons
            if reason.initiator == initiator
        ]
        if rows:
            yield Heading(words, 3)
            yield pointers_block(rows)
        if rows and initiator == "firm" and DECIDING in map(url_of, library.pages):
            yield Block(htpy.p[link(DECIDING, "Have you tried to repair it?")], "prose")
    yield Heading("2. What stops you, or comes first?")
    for words, holds in holds_by_kind(library):
        yield Heading(words, 3)
        yield pointers_block([hold_html(hold, library) for hold in holds])
    yield Heading("3. What has to be done, phase by phase")
    yield way_out(library)
    yield Block(
        htpy.p[
            "Each phase has its list as a sheet of paper. ",
            link("roles/", "The same items by role"),
            ", or ",
            link("find/items/", "all of them on one page"),
            ".",
        ],
        "prose",
    )


def reason_html(code: str, title: str, library: Library) -> Html:
    """Lead to the ending of a reason."""
    ending = library.by_id.get(code)
    return htpy.li(id=reason_id(code))[link(url_of(ending), title) if ending else title, " ", code_html(code)]


def hold_html(hold: Hold, library: Library) -> Html:
    """Name one hold and when it holds; what to do and why stands in full on the page of all holds."""
    when = htpy.span(".muted")[when_it_holds(hold, library)]
    return htpy.li(id=hold.id.lower())[link(url_of_hold(hold), hold.title), " ", when]
