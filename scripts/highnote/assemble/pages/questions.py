"""Makes the map of questions, holds and endings for authors: a picture, and the same in words."""

from collections import Counter
from collections.abc import Iterator, Sequence

import htpy
from htpy import Node as Html

from highnote.assemble.pages.cards import pointers_block
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.holds import KINDS, url_of_hold
from highnote.assemble.pages.items import code_html, separated
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Context, Heading, Page, PagePart, head_of, page_of, prose_parts
from highnote.assemble.pages.places import url_of
from highnote.assemble.pages.question_map import Question, map_svg
from highnote.assemble.wording.conditions import answer_words, applies_words
from highnote.assemble.wording.names import INITIATORS
from highnote.assemble.wording.sentences import counted, joined, lowered
from highnote.model import Library, Playbook, kinds
from highnote.model.applies import Applies
from highnote.model.vocabulary import Facet, Hold, Reason

UNITS = {"items": "item", "holds": "hold", "floors": "floor", "facets": "later question"}


def questions_page(page: Playbook[kinds.Page], context: Context) -> Page:
    """Make the page: what its author wrote, the questions, the holds, and the endings."""
    library = context.library
    parts: list[PagePart] = [
        *opening(None, page, context),
        *prose_parts(page.lead, context),
        *questions_parts(library),
        *holds_parts(library),
        *endings_parts(library),
        foot(page, context),
    ]
    return page_of(context, head_of(page), parts)


def questions_parts(library: Library) -> Iterator[PagePart]:
    """Yield the picture of the questions, and each of them in words."""
    facets = library.vocabulary.facets
    if not facets:
        return
    decided = {facet.id: decided_by(facet.id, library) for facet in facets}
    places = {facet.id: place for place, facet in enumerate(facets)}
    drawn = [
        Question(facet.id, tuple(sorted(places[name] for name in asked_about(facet))), decided[facet.id]["items"])
        for facet in facets
    ]
    yield Heading("The questions, in their order")
    yield Block(
        htpy.figure[
            map_svg(drawn, map_words(facets, decided)),
            htpy.figcaption["The bar says how many items a question decides. An arc says which answer it waits for."],
        ]
    )
    rows = [question_html(place, facet, decided[facet.id], library) for place, facet in enumerate(facets, start=1)]
    yield Block(htpy.dl(".register")[rows])


def asked_about(facet: Facet) -> set[str]:
    """Return the questions whose answers decide whether this one is asked."""
    return {clause.facet for clause in facet.ask_when.clauses}


def decided_by(facet: str, library: Library) -> Counter[str]:
    """Count what depends on the answer to a question: items, holds, floors and later questions."""
    vocabulary = library.vocabulary
    conditions: dict[str, list[Applies | None]] = {
        "items": [item.applies for item in library.items()],
        "holds": [hold.applies for hold in vocabulary.holds],
        "floors": [floor.applies for floor in vocabulary.floors],
        "facets": [other.ask_when for other in vocabulary.facets],
    }
    return Counter({kind: sum(names(facet, applies) for applies in found) for kind, found in conditions.items()})


def names(facet: str, applies: Applies | None) -> bool:
    """Tell whether a condition asks for the answer to a question."""
    return applies is not None and any(clause.facet == facet for clause in applies.clauses)


def map_words(facets: Sequence[Facet], decided: dict[str, Counter[str]]) -> str:
    """Say what the picture shows."""
    told = [f"{facet.id} decides {counted(decided[facet.id]['items'], 'item')}" for facet in facets]
    waits = [f"{facet.id} waits for {joined(sorted(asked_about(facet)))}" for facet in facets if asked_about(facet)]
    more = f" Of these, {joined(waits)}." if waits else ""
    return f"The questions from first to last: {joined(told)}.{more}"


def question_html(place: int, facet: Facet, decided: Counter[str], library: Library) -> Html:
    """Write one question: its words, when it is asked, what "Not sure" counts as, and what depends on it."""
    takes = "It takes several answers." if facet.many else "It takes one answer."
    weights = [counted(decided[kind], unit) for kind, unit in UNITS.items() if decided[kind]]
    told = (asked_words(facet, library), takes, cautious_words(facet, library))
    return htpy.div(id=f"question-{facet.id.replace('_', '-')}")[
        htpy.dt[f"{place}. {facet.question}"],
        htpy.dd[
            htpy.p[code_html(facet.id), " ", " ".join(words for words in told if words)],
            htpy.p(".muted")[f"It decides {joined(weights)}." if weights else "Nothing depends on it."],
        ],
    ]


def asked_words(facet: Facet, library: Library) -> str:
    """Say when a question is asked, and what counts where it is not."""
    asked = applies_words(library, facet.ask_when)
    if not asked:
        return "Always asked."
    supposed = answers_text(facet, facet.not_asked, library)
    return f"Not always asked: {lowered(asked)}" + (f" Else it counts as {supposed}." if supposed else "")


def cautious_words(facet: Facet, library: Library) -> str:
    """Say what "Not sure" counts as."""
    words = answers_text(facet, facet.not_sure, library)
    return f"“Not sure” counts as {words}." if words else ""


def answers_text(facet: Facet, written: str, library: Library) -> str:
    """Quote answers that stand with commas between them."""
    return joined([f"“{answer_words(library, facet.id, answer)}”" for answer in written.split(",") if answer])


def holds_parts(library: Library) -> Iterator[PagePart]:
    """Yield the holds, kind by kind, and those that yield to others."""
    holds = library.vocabulary.holds
    if holds:
        yield Heading("The holds, by kind")
    for kind, words in KINDS.items():
        rows = [hold_row(hold, library) for hold in holds if hold.kind == kind]
        if rows:
            yield Heading(f"{words} ({len(rows)})", 3)
            yield pointers_block(rows)
    yielding = [yielding_row(hold, library) for hold in holds if hold.yields_to]
    if yielding:
        yield Heading("Which hold yields to which", 3)
        yield pointers_block(yielding)


def hold_row(hold: Hold, library: Library) -> Html:
    """Point to one hold, with the cases that it belongs to."""
    cases = applies_words(library, hold.applies) or "In every case."
    return htpy.li[hold_link(hold), " ", htpy.span(".muted")[cases]]


def yielding_row(hold: Hold, library: Library) -> Html:
    """Say to which holds one yields."""
    known = library.vocabulary.by_id["holds"]
    first = [hold_link(other) for name in hold.yields_to if isinstance(other := known.get(name), Hold)]
    return htpy.li[hold_link(hold), " yields to ", separated(first, ", ")]


def hold_link(hold: Hold) -> Html:
    """Link a hold where readers find it in full."""
    return [link(url_of_hold(hold), hold.title), " ", code_html(hold.id)]


def endings_parts(library: Library) -> Iterator[PagePart]:
    """Yield the endings, by who ends it."""
    if library.vocabulary.reasons:
        yield Heading("The endings, by who ends it")
    for initiator, words in INITIATORS.items():
        reasons = [reason for reason in library.vocabulary.reasons if reason.initiator == initiator]
        if reasons:
            yield Heading(f"{words} ({len(reasons)})", 3)
            yield pointers_block([ending_row(reason, library) for reason in reasons])


def ending_row(reason: Reason, library: Library) -> Html:
    """Lead to one ending, with the number of its own items."""
    ending = library.by_id.get(reason.id)
    title = link(url_of(ending), reason.title) if ending else reason.title
    own = counted(len(ending.items), "item") if ending else "no page yet"
    safe = ", a safe route" if reason.safe_route else ""
    return htpy.li[title, " ", code_html(reason.id), " ", htpy.span(".muted")[f"{own} of its own{safe}"]]
