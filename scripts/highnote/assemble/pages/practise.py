"""Makes the page on which questions are practised day by day: the boxes on screen, and the cards of paper."""

import re

import htpy
from htpy import Node as Html

from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.handwritten import without_title
from highnote.assemble.pages.items import paper_links
from highnote.assemble.pages.page import Block, Context, Head, Heading, Page, PagePart, page_of, prose_parts
from highnote.model import Library, Playbook
from highnote.model.kinds import Page as Written

TODAY, BOXES, CARDS = "Today", "How the boxes work", "With cards of paper"
DAYS = re.compile(r"\d+")


def practise_page(page: Playbook[Written], context: Context) -> Page:
    """Make the page: its author's words, the place of the questions, and the cards of each lesson."""
    parts: list[PagePart] = [*opening(None, page, context), *prose_parts(without_title(page.lead), context)]
    for section in page.sections:
        parts += [Heading(section.title), *prose_parts(section.parts, context)]
        if section.title == TODAY:
            parts.append(Block(boxes_html(days_of(page))))
        if section.title == CARDS:
            parts.append(Block(cards_html(context.library)))
    head = Head(page.front.title, page.front.summary, "training")
    return page_of(context, head, [*parts, foot(page, context)])


def days_of(page: Playbook[Written]) -> list[str]:
    """Read after how many days each box is asked again, from the table of the page."""
    section = page.section(BOXES)
    tables = [node for node in section.nodes if node.kind == "Table"] if section else []
    rows = [row for table in tables for row in table.children if row.kind != "TableHead"]
    return [found[0] for row in rows if (found := DAYS.search(row.children[1].plain))]


def boxes_html(days: list[str]) -> Html:
    """Write the place of the questions; the script asks them."""
    return htpy.question_boxes(days=" ".join(days))[
        htpy.noscript[
            htpy.p["The questions come to this place by script. With cards of paper, below, you need none."],
            htpy.p["Each lesson has its questions too, and each of them opens its own answer."],
        ],
        htpy.div(".boxes-place", hidden=True),
    ]


def cards_html(library: Library) -> Html:
    """Link the cards of each lesson."""
    rows = [
        (f"{book.id} {book.front.title}", f"{book.slug}-question-cards", f" · {len(book.questions)} cards")
        for book in library.lessons
        if book.questions
    ]
    return htpy.dl(".card-sheets")[
        [htpy.div[htpy.dt[title], htpy.dd[paper_links(stem), cards]] for title, stem, cards in rows]
    ]
