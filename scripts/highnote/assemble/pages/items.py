"""Writes lists of items: real boxes with labels, complete without script."""

from collections.abc import Iterable, Sequence

import htpy
from htpy import Node as Html

from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Context
from highnote.assemble.pages.places import SHEETS, url_of, url_of_item
from highnote.assemble.pages.prose import sentence_html
from highnote.assemble.pages.score import list_score_svg
from highnote.assemble.sheets import PAPERS
from highnote.assemble.wording.conditions import applies_words
from highnote.assemble.wording.items import facts_of, look_again_words
from highnote.assemble.wording.sentences import counted, lowered
from highnote.model import Item, Items, Library, Prose, Section

# On a phone, so many signs have room below a box.
LONGEST_BESIDE = 7
ACTS = {"undo": "Undo", "save": "Save a copy", "open": "Open a copy", "clear": "Clear this list"}


def grouped_list_html(
    list_id: str, title: str, section: Section | None, context: Context, gate: Html = None, guards: Sequence[str] = ()
) -> Html:
    """Write the items of a section in one list element, with the author's words and headings between them.

    A gate stands before the first of the items that it guards, else behind them all.
    """
    parts = section.parts if section else ()
    items = [item for part in parts if isinstance(part, Items) for item in part.entries]
    first = next((item for item in items if item.id in guards), None)
    written: list[Html] = []
    for part in parts:
        if isinstance(part, Prose):
            written += [htpy.div(".prose")[context.prose([node])] for node in part.nodes]
        elif isinstance(part, Items) and first in part.entries:
            at = part.entries.index(first)
            written += [list_html(part.entries[:at], context), gate, list_html(part.entries[at:], context)]
        elif isinstance(part, Items):
            written.append(list_html(part.entries, context))
    if not first:
        written.append(gate)
    picture = list_score_svg(item.id for item in items)
    return check_list(list_id, title, counted(len(items), "item"), written, picture=picture)


def list_html(items: Sequence[Item], context: Context) -> Html:
    """Write items as a list; nothing where there are none."""
    return htpy.ol(".items")[[item_html(item, context) for item in items]] if items else None


def check_list(list_id: str, title: str, count: str, rows: Html, *, picture: Html = None, guards: str = "") -> Html:
    """Write the element that keeps the ticks of the boxes inside; one that guards another list has no tools."""
    return htpy.check_list(list=list_id, data_title=title, guards=guards or None)[
        htpy.div(".list-head")[
            picture,
            htpy.p(".list-count")[count],
            htpy.p(".list-progress", hidden=True)[htpy.output],
        ],
        rows,
        htpy.kept_line(role="status", hidden=True),
        None if guards else tools_html(),
    ]


def tools_html() -> list[Html]:
    """Write the tools of a list, and what to know where no script runs."""
    return [
        htpy.list_tools(hidden=True)[
            [htpy.button(type="button", data_act=act)[words] for act, words in ACTS.items()],
            htpy.input(
                type="file",
                class_="list-file",
                accept=".json,application/json",
                aria_label="A saved copy to open",
                hidden=True,
            ),
        ],
        htpy.noscript[
            htpy.p(".list-noscript")[
                "Ticks are kept only where scripts may run. You can still read and print this list."
            ]
        ],
    ]


def item_html(item: Item, context: Context) -> Html:
    """Write one item: box, text, id, facts, and in place the rest."""
    key = item.id.lower()
    facts = [htpy.span(f".fact.fact-{fact.kind}")[fact.words] for fact in facts_of(item, context.library)]
    return htpy.li(
        ".item",
        id=key,
        data_item=item.id,
        data_level=item.level,
        data_owner=item.owner,
        data_emergency=item.emergency,
        data_fixed=item.fixed,
    )[
        row_html(item.id, item.text, f"facts-{key}"),
        htpy.p(".item-facts", id=f"facts-{key}")[spaced(facts)],
        htpy.details(".item-more")[
            htpy.summary["Why and how", htpy.span(".unseen")[f" to {lowered(item.text)}"]],
            htpy.dl(".item-fields")[details_html(item, context)],
            htpy.div(".item-how.prose")[context.prose(item.how)] if item.how else None,
        ],
    ]


def row_html(item_id: str, text: str, described_by: str) -> Html:
    """Write the row that a reader ticks."""
    key = item_id.lower()
    return htpy.div(".item-row")[
        htpy.input(
            ".item-box",
            type="checkbox",
            id=f"tick-{key}",
            data_item=item_id,
            autocomplete="off",
            aria_describedby=described_by,
        ),
        htpy.label(".item-text", for_=f"tick-{key}")[text],
        anchor_html(item_id),
    ]


def anchor_html(entry_id: str) -> Html:
    """Link an item, a law or a question to itself by its id."""
    look = ".item-id.is-long" if len(entry_id) > LONGEST_BESIDE else ".item-id"
    return htpy.a(look, href=f"#{entry_id.lower()}", aria_label=f"Link to {entry_id}")[entry_id]


def details_html(item: Item, context: Context) -> list[Html]:
    """Write the details of an item as terms with their values."""
    template = context.library.by_id.get(item.template)
    applies = applies_words(context.library, item.applies)
    rows = {
        "Done when": sentence_html(item.done_when.nodes, context.resolve),
        "Why": sentence_html(item.why.nodes, context.resolve),
        "The client hears": sentence_html(item.client.nodes, context.resolve),
        "The client does": sentence_html(item.client_does.nodes, context.resolve),
        "Look again": look_again_words(item.look_again or ()),
        "Template": [link(url_of(template), template.front.title), " ", code_html(template.id)] if template else None,
        "After": separated([item_link(name, context) for name in item.after], ", "),
        "Applies": applies,
    }
    return [htpy.div[htpy.dt[term], htpy.dd[value]] for term, value in rows.items() if value]


def item_link(item_id: str, context: Context) -> Html:
    """Link an item by its words, with its id."""
    item = context.library.items_by_id.get(item_id)
    return [link(url_of_item(item, context.library), item.text), " ", code_html(item_id)] if item else item_id


def code_html(code: str) -> Html:
    """Write the id of something."""
    return htpy.span(".code")[code]


def spaced(parts: Iterable[Html]) -> list[Html]:
    """Put a space between parts that stand in one line."""
    return separated(parts, " ")


def separated(parts: Iterable[Html], by: str) -> list[Html]:
    """Put something between parts."""
    return [piece for index, part in enumerate(parts) for piece in ((by, part) if index else (part,))]


def paper_links(stem: str) -> list[Html]:
    """Link a sheet in both sizes of paper."""
    links = [link(f"print/{stem}-{size}.pdf", f"PDF, {words}", download=True) for size, words in PAPERS.items()]
    return separated(links, " · ")


def all_sheets(library: Library) -> Html:
    """Link the page of all sheets, where a project has one."""
    is_there = any(url_of(page) == SHEETS for page in library.pages)
    return [" · ", link(SHEETS, "All sheets")] if is_there else None


def paper_html(stem: str) -> Html:
    """Say that a list is there on paper."""
    return htpy.p(".paper-links")["On paper: ", paper_links(stem)]
