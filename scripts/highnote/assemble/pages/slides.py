"""Makes the page that shows the slides of a lesson: a long page to read, which the script shows one by one."""

import htpy
from htpy import Node as Html

from highnote.assemble.pages.foot import foot
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Context, Head, Heading, Page, page_of, title_html
from highnote.assemble.pages.places import url_of
from highnote.assemble.slides import deck_path
from highnote.assemble.slides.deck import Deck, Shown, deck_of
from highnote.assemble.wording.sentences import counted
from highnote.model import Playbook
from highnote.model.kinds import Lesson

HOW = "On a screen, go on with the arrow keys or the space bar, and leave with Escape. Print gives two to a sheet."


def slides_url(lesson: Playbook[Lesson]) -> str:
    """Return the address of the slides of a lesson."""
    return f"{url_of(lesson)}slides/"


def slides_title(lesson: Playbook[Lesson]) -> str:
    """Return what the page of the slides of a lesson is called."""
    return f"Slides: {lesson.front.title}"


def slides_page(lesson: Playbook[Lesson], context: Context) -> Page:
    """Make the page."""
    deck = deck_of(lesson)
    if deck is None:
        raise ValueError(lesson.id)
    title = slides_title(lesson)
    summary = f"{counted(len(deck.slides), 'slide')} for the room, in the order of the agenda, with what to say."
    kicker: list[Html] = [
        link(url_of(lesson), f"Lesson {lesson.id}"),
        " ",
        htpy.span[f"{lesson.front.minutes} minutes"],
    ]
    parts = [
        title_html(kicker, title, summary),
        Block(deck_html(deck, lesson, context), "slides", tuple(steps_of(deck))),
        foot(lesson, context),
    ]
    return page_of(context, Head(title, summary, "training"), parts)


def steps_of(deck: Deck) -> list[Heading]:
    """Return the steps of the agenda as headings."""
    return [Heading(shown.title, 2, id_of(at)) for at, shown in enumerate(deck.slides, 1) if shown.kind == "step"]


def id_of(number: int) -> str:
    """Return the place of a slide on its page."""
    return f"slide-{number}"


def deck_html(deck: Deck, lesson: Playbook[Lesson], context: Context) -> Html:
    """Write all slides; the script adds a button that shows them one by one."""
    file = link(deck_path(lesson), "Take the PowerPoint file", download=True)
    return htpy.slide_show[
        htpy.p(".slide-tools")[
            htpy.button(type="button", data_act="show", hidden=True)["Show them on the screen"], file
        ],
        htpy.p(".slide-how.muted")[HOW],
        [slide_html(shown, number, context) for number, shown in enumerate(deck.slides, 1)],
    ]


def slide_html(shown: Shown, number: int, context: Context) -> Html:
    """Write one slide, and what the trainer says to it, folded."""
    heading = htpy.h2 if shown.kind != "slide" else htpy.h3
    return htpy.section(f".slide.slide-{shown.kind}", id=id_of(number))[
        htpy.div(".slide-shown")[
            heading[shown.title],
            htpy.p(".slide-under")[shown.under] if shown.under else None,
            htpy.div(".slide-words")[context.prose(shown.body)] if shown.body else None,
        ],
        htpy.details(".slide-said")[
            htpy.summary["What to say", htpy.span(".unseen")[f" to slide {number}"]], context.prose(shown.said)
        ]
        if shown.said
        else None,
    ]
