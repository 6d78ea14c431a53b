"""Makes the page that leads to a plan: three questions for the script, and the same way as linked lists without it."""

from collections.abc import Iterator
from dataclasses import replace

import htpy
from htpy import Node as Html

from highnote.assemble.pages.cards import pointers_block
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.items import code_html, separated
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Context, Heading, Page, PagePart, head_of, page_of, prose_parts
from highnote.assemble.pages.phases import way_out
from highnote.assemble.pages.places import url_of, url_of_source
from highnote.assemble.wording.conditions import applies_words
from highnote.assemble.wording.names import INITIATORS
from highnote.assemble.wording.sentences import ended, sentence
from highnote.model import Library, Playbook, kinds
from highnote.model.homes import home_of
from highnote.model.vocabulary import Hold

KINDS = {
    "stop": "Stop: legal leads, and nobody plans the talk",
    "wait": "Wait: not yet",
    "tell-first": "Tell somebody first",
}


def start_page(page: Playbook[kinds.Page], context: Context) -> Page:
    """Make the page: the guide for the script, and behind it the same way without it."""
    parts: list[PagePart] = [
        *opening(None, page, context),
        Block(htpy.Element("plan-guide")(hidden=True)),
        *prose_parts(page.lead, context),
        *without_guide(context.library),
        foot(page, context),
    ]
    return page_of(context, replace(head_of(page), kind="start"), parts)


def without_guide(library: Library) -> Iterator[PagePart]:
    """Yield the way without script: who ends it and why, what stops or orders a case, and the whole list."""
    yield Heading("1. Who is ending it, and why?")
    for initiator, words in INITIATORS.items():
        rows = [
            reason_html(reason.id, reason.title, library)
            for reason in library.vocabulary.reasons
            if reason.initiator == initiator
        ]
        if rows:
            yield Heading(words, 3)
            yield pointers_block(rows)
    yield Heading("2. What stops you, or comes first?")
    for kind, words in KINDS.items():
        holds = [hold for hold in library.vocabulary.holds if hold.kind == kind]
        if holds:
            yield Heading(words, 3)
            yield Block(htpy.dl(".register")[[hold_html(hold, library) for hold in holds]])
    yield Heading("3. What has to be done, phase by phase")
    yield way_out(library)
    yield Block(
        htpy.p[
            "Each phase has its list as a sheet of paper. ",
            link("roles/", "The same items by role"),
            ", or ",
            link("find/", "all of them on one page"),
            ".",
        ],
        "prose",
    )


def reason_html(code: str, title: str, library: Library) -> Html:
    """Lead to the ending of a reason."""
    ending = library.by_id.get(code)
    return htpy.li[link(url_of(ending), title) if ending else title, " ", code_html(code)]


def hold_html(hold: Hold, library: Library) -> Html:
    """Write one hold: when it holds, what to do, until when, why, and where a reader reads on."""
    applies = applies_words(library, hold.applies)
    facts = [hold.do, f"Until {hold.until}.", f"{ended(sentence(hold.why))}"]
    homes = [home for home in (home_of(library, name) for name in hold.at) if home]
    links: list[Html] = [
        link(url_of(home.playbook) + (f"#{home.anchor}" if home.anchor else ""), home.title) for home in homes[:1]
    ]
    source = library.vocabulary.by_id["sources"].get(hold.source)
    links += [link(url_of_source(source), source.title)] if source else []
    return htpy.div(id=hold.id.lower())[
        htpy.dt[hold.title],
        htpy.dd[
            htpy.p[" ".join(facts)],
            yields_html(hold, library),
            htpy.p(".muted")[
                f"{applies} " if applies else "In every ending. ",
                "Read on: " if links else None,
                separated(links, ", "),
            ],
        ],
    ]


def yields_html(hold: Hold, library: Library) -> Html:
    """Say which holds come first where both apply; nothing if none does."""
    known = library.vocabulary.by_id["holds"]
    first = [
        link(f"#{name.lower()}", other.title) for name in hold.yields_to if isinstance(other := known.get(name), Hold)
    ]
    return htpy.p["Not before this is lifted, where it applies too: ", separated(first, "; "), "."] if first else None
