"""Makes the page of the drills: order the items, find the missing one, choose the letter, spot the sentence."""

from collections.abc import Callable, Iterable

import htpy
from htpy import Node as Html

from highnote.assemble.pages.drill_questions import (
    MOST,
    Choice,
    Drill,
    chains_of,
    letters,
    missing,
    mixed,
    sentences,
)
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.handwritten import without_title
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Context, Head, Heading, Page, PagePart, page_of, prose_parts
from highnote.assemble.pages.places import url_of_item
from highnote.model import Item, Library, Playbook
from highnote.model.kinds import Page as Written

PASS, LISTS = 80, 5


def drills_page(page: Playbook[Written], context: Context) -> Page:
    """Make the page: its author's words, and below each heading the drill that it names."""
    library = context.library
    parts: list[PagePart] = [*opening(None, page, context), *prose_parts(without_title(page.lead), context)]
    for section in page.sections:
        parts += [Heading(section.title), *prose_parts(section.parts, context)]
        if section.title in DRILLS:
            parts.append(Block(DRILLS[section.title](library), "drill"))
    head = Head(page.front.title, page.front.summary, "training")
    return page_of(context, head, [*parts, foot(page, context)])


def orders_html(library: Library) -> Html:
    """Write lists of items to put in order: each waits for the one before it."""
    longest = sorted(chains_of(library), key=len, reverse=True)[:LISTS]
    return [order_html(chain, library) for chain in longest]


def order_html(chain: tuple[Item, ...], library: Library) -> Html:
    """Write one list to put in order; without script the answer can be opened."""
    numbers = range(1, len(chain) + 1)
    phase = library.homes[chain[0].id]
    rows = sorted(chain, key=lambda item: mixed(item.id))
    return htpy.order_drill[
        htpy.h3[phase.front.title],
        htpy.ul(".order-rows")[
            [
                htpy.li({"data-place": chain.index(item) + 1})[
                    htpy.select(aria_label=f"Place of: {item.text}", autocomplete="off")[
                        htpy.option(value="")["–"], [htpy.option(value=str(number))[number] for number in numbers]
                    ],
                    " ",
                    htpy.span[item.text],
                ]
                for item in rows
            ]
        ],
        htpy.p(".quiz-tools")[htpy.button(type="button", data_act="check", hidden=True)["Check the order"]],
        htpy.output(".quiz-result", hidden=True),
        htpy.details(".answer-key")[
            htpy.summary["Show the order", htpy.span(".unseen")[f" of {phase.front.title}"]],
            htpy.ol[[htpy.li[link(url_of_item(item, library), item.text)] for item in chain]],
        ],
    ]


def drill_html(drills: Iterable[Drill], name: str) -> Html:
    """Write questions with one right answer each; the element of a quiz marks and keeps them."""
    return htpy.self_quiz({"pass": PASS, "lesson": f"DRILL-{name}"})[
        htpy.ol(".questions-list")[[question_html(drill) for drill in drills]],
        htpy.p(".quiz-tools")[
            htpy.button(type="button", data_act="mark", hidden=True)["Mark my answers"],
            htpy.button(type="button", data_act="again", hidden=True)["Clear my answers"],
        ],
        htpy.output(".quiz-result", tabindex="-1", hidden=True),
        htpy.output(".quiz-kept.muted", hidden=True),
    ]


def question_html(drill: Drill) -> Html:
    """Write one question; its choices stand in an order that tells nothing."""
    key = drill.id.lower()
    choices = sorted(drill.choices, key=lambda choice: mixed(drill.id + choice.words))
    right = next(choice for choice in choices if choice.right)
    return htpy.li(".question", id=key, data_question=drill.id)[
        htpy.fieldset[
            htpy.legend[drill.ask],
            htpy.ul[[htpy.li[words] for words in drill.shown]] if drill.shown else None,
            [choice_html(key, index, choice) for index, choice in enumerate(choices)],
        ],
        htpy.p(".question-verdict", hidden=True),
        htpy.details(".answer-key")[
            htpy.summary["Show the answer", htpy.span(".unseen")[f" to {drill.id}"]],
            htpy.ul[
                htpy.li[htpy.b["Right:"], f" {right.words}: {right.why.rstrip('.')}. ", link(drill.to, drill.named)]
            ],
        ],
    ]


def choice_html(key: str, index: int, choice: Choice) -> Html:
    """Write one choice."""
    letter = chr(ord("a") + index)
    return htpy.div(".answer", data_right=choice.right)[
        htpy.input(type="radio", name=key, id=f"{key}-{letter}", value=letter, autocomplete="off"),
        htpy.label(for_=f"{key}-{letter}")[choice.words],
    ]


DRILLS: dict[str, Callable[[Library], Html]] = {
    "Put them in order": orders_html,
    "Find the missing one": lambda library: drill_html(list(missing(library))[:MOST], "MISSING"),
    "Choose the letter": lambda library: drill_html(letters(library), "LETTER"),
    "Spot the sentence that must not be sent": lambda library: drill_html(sentences(library), "SENTENCE"),
}
