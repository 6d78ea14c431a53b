"""Makes the page of all holds: what stops or orders an ending, until when and why."""

from collections.abc import Iterator

import htpy
from htpy import Node as Html

from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.items import separated
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Context, Heading, Page, PagePart, head_of, page_of, prose_parts
from highnote.assemble.pages.places import url_of, url_of_source
from highnote.assemble.wording.conditions import applies_words
from highnote.assemble.wording.sentences import ended, sentence
from highnote.model import Library, Playbook, kinds
from highnote.model.homes import Home, home_of
from highnote.model.vocabulary import Hold

HOLDS = "holds/"
KINDS = {
    "stop": "Stop: legal leads, and nobody plans the talk",
    "wait": "Wait: not yet",
    "tell-first": "Tell somebody first",
}


def holds_page(page: Playbook[kinds.Page], context: Context) -> Page:
    """Make the page: each kind of hold, in the order of the register."""
    parts: list[PagePart] = [
        *opening(None, page, context),
        *prose_parts(page.lead, context),
        *registers(context.library),
        foot(page, context),
    ]
    return page_of(context, head_of(page), parts)


def registers(library: Library) -> Iterator[PagePart]:
    """Yield each kind of hold below its heading."""
    for words, holds in holds_by_kind(library):
        yield Heading(words)
        yield Block(htpy.dl(".register")[[hold_html(hold, library) for hold in holds]])


def holds_by_kind(library: Library) -> Iterator[tuple[str, list[Hold]]]:
    """Yield each kind of hold in words, with its holds; a kind without any is left out."""
    for kind, words in KINDS.items():
        if holds := [hold for hold in library.vocabulary.holds if hold.kind == kind]:
            yield words, holds


def url_of_hold(hold: Hold) -> str:
    """Return where a hold stands in full."""
    return f"{HOLDS}#{hold.id.lower()}"


def hold_html(hold: Hold, library: Library) -> Html:
    """Write one hold: when it holds, what to do, until when, why, and where a reader reads on."""
    homes = [home for home in (home_of(library, name) for name in hold.at) if home]
    links: list[Html] = [link(address_of(home), home.title.removesuffix(".")) for home in homes[:1]]
    source = library.vocabulary.by_id["sources"].get(hold.source)
    links += [link(url_of_source(source), source.title)] if source else []
    return htpy.div(id=hold.id.lower())[
        htpy.dt[hold.title],
        htpy.dd[
            htpy.p[words_of_hold(hold)],
            yields_html(hold, library),
            htpy.p(".muted")[
                f"{when_it_holds(hold, library)} ",
                "Read on: " if links else None,
                separated(links, ", "),
            ],
        ],
    ]


def words_of_hold(hold: Hold) -> str:
    """Say what to do, until when, and why."""
    return f"{hold.do} This holds until {hold.until}. {ended(sentence(hold.why))}"


def when_it_holds(hold: Hold, library: Library) -> str:
    """Say in which cases a hold stands."""
    return applies_words(library, hold.applies) or "In every ending."


def address_of(home: Home) -> str:
    """Return where a home stands on the site."""
    return url_of(home.playbook) + (f"#{home.anchor}" if home.anchor else "")


def yields_html(hold: Hold, library: Library) -> Html:
    """Say which holds come first where both apply; nothing if none does."""
    known = library.vocabulary.by_id["holds"]
    first = [
        link(f"#{name.lower()}", other.title) for name in hold.yields_to if isinstance(other := known.get(name), Hold)
    ]
    return htpy.p["Not before this is lifted, where it applies too: ", separated(first, "; "), "."] if first else None
