"""Makes the page that leads into the training: for somebody new, for a trainer, and to all lessons."""

import htpy
from htpy import Node as Html

from highnote.assemble.packages import ALL
from highnote.assemble.pages.cards import card_html, cards_html
from highnote.assemble.pages.lessons import questions_html
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Context, Head, Heading, Page, PagePart, page_of, title_html
from highnote.assemble.pages.places import url_of
from highnote.model import Library, Playbook
from highnote.model.kinds import Lesson

# The ways in that are pages of their own, by what brings somebody there.
PAGES = {
    "I want the path for my role": "docs/training/tracks.md",
    "I train others": "docs/training/plan.md",
    "We start as a team": "docs/training/team-start.md",
    "I want to remember it": "docs/training/practise.md",
    "I want to drill": "docs/training/drills.md",
    "I want to find the faults": "docs/training/faults.md",
    "I am done, and want it in writing": "docs/training/slip.md",
    "I want a case to practise on": "docs/case.md",
    "I look after our learning system": "docs/training/learning-systems.md",
}


def training_page(library: Library, context: Context) -> Page:
    """Make the page: who comes here with what, then all lessons."""
    title, summary = "Training", "Learn to end client work well: alone, with your team, or as the one who trains them."
    asks = any(lesson.questions for lesson in library.lessons)
    parts: list[PagePart | None] = [
        title_html("For new staff and trainers", title, summary),
        *doors(library),
        Heading("All lessons"),
        Block(cards_html([lesson_card(book) for book in library.lessons])),
        Heading("All questions") if asks else None,
        Block([htpy.p["The questions of all lessons in one file."], questions_html(ALL)]) if asks else None,
    ]
    return page_of(context, Head(title, summary, "index"), parts)


def doors(library: Library) -> list[PagePart]:
    """Return the ways in, by who comes."""
    if not library.lessons:
        return []
    first = library.lessons[0]
    minutes = f"Begin with {first.id}. It takes {first.front.minutes} minutes, alone and at your own pace."
    pages = [(title, library.by_path.get(path)) for title, path in PAGES.items()]
    cards = [
        door(url_of(first), "I am new here", minutes),
        *(door(url_of(page), title, page.front.summary) for title, page in pages if page),
        door("plays/", "I want to try it", "Play a conversation, choice by choice. Going wrong is allowed."),
    ]
    return [Heading("What brings you here?"), Block(htpy.ul(".cards.ways")[cards])]


def door(to: str, title: str, words: str) -> Html:
    """Write one way in as a card."""
    return htpy.li(".card")[link(to, title, class_="card-link"), htpy.p[words]]


def lesson_card(lesson: Playbook[Lesson]) -> Html:
    """Write one lesson of the index."""
    return card_html(lesson, f"{lesson.id} · {lesson.front.minutes} minutes · {len(lesson.questions)} questions")
