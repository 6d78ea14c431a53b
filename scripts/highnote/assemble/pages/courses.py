"""Makes the page of a lesson inside a learning system: what a learner reads, plays and answers, part by part."""

from collections.abc import Iterator, Sequence

import htpy
from htpy import Node as Html

from highnote.assemble.pages.foot import sources_html, version_html, words_html
from highnote.assemble.pages.lessons import LEARNER, QUIZ, facts
from highnote.assemble.pages.links import link, terms_of
from highnote.assemble.pages.page import (
    Block,
    Context,
    Heading,
    Page,
    PagePart,
    Site,
    head_of,
    page_of,
    prose_parts,
    title_html,
)
from highnote.assemble.pages.places import url_of
from highnote.assemble.pages.plays import scenes_html
from highnote.assemble.pages.quizzes import quiz_html
from highnote.model import Library, Playbook
from highnote.model.anchors import slug_of
from highnote.model.kinds import Lesson, Play
from highnote.model.plays import scenes_of

LEARN, PLAY = "Learn", "Play"


def course_page(lesson: Playbook[Lesson], library: Library, site: Site) -> Page:
    """Make the page; the script connects it with the learning system, and shows one part at a time."""
    context = Context(library, site, url_of(lesson), lesson, frozenset(terms_of(lesson)))
    plays = plays_of(lesson, library)
    titles = [LEARN, *(heading_of(play, plays) for play in plays), *([QUIZ] if lesson.questions else [])]
    parts = [
        title_html(f"High Note, lesson {lesson.id}", lesson.front.title, lesson.front.summary),
        Block(htpy.lesson_parts[ways_html(titles, "Parts of this lesson")], "lesson-ways"),
        *learn_parts(lesson, context),
        *(part for play in plays for part in play_parts(play, heading_of(play, plays), library, site)),
        *quiz_parts(lesson, context),
        Block(ways_html(titles, "More of this lesson"), "lesson-ways"),
        Block(record_html(), "page-foot course-record"),
        Block(
            [
                words_html(lesson, context),
                sources_html(lesson, context),
                htpy.p(".page-facts")[version_html(context.edition)],
            ],
            "page-foot",
        ),
    ]
    return page_of(context, head_of(lesson), parts)


def plays_of(lesson: Playbook[Lesson], library: Library) -> Sequence[Playbook[Play]]:
    """Return the plays whose first lesson to read on it is: a course of all lessons holds each play once."""
    ids = [book.id for book in library.lessons]
    firsts = [(play, next((name for name in play.front.reads_on if name in ids), "")) for play in library.plays]
    return [play for play, first in firsts if first == lesson.id]


def heading_of(play: Playbook[Play], plays: Sequence[Playbook[Play]]) -> str:
    """Name the part of a play, by its id where there are more."""
    return PLAY if len(plays) == 1 else f"{PLAY} {play.id}"


def ways_html(titles: Sequence[str], name: str) -> Html:
    """Link the parts."""
    return htpy.nav(aria_label=name)[htpy.ul[[htpy.li[link(f"#{slug_of(title)}", title)] for title in titles]]]


def learn_parts(lesson: Playbook[Lesson], context: Context) -> Iterator[PagePart]:
    """Yield what a learner reads."""
    section = lesson.section(LEARNER)
    yield Heading(LEARN)
    yield facts(lesson, context)
    if section:
        yield from prose_parts(section.parts, context)
    yield Block(box_html("learn", LEARN, "I've read this part"), "course-part")


def play_parts(play: Playbook[Play], title: str, library: Library, site: Site) -> Iterator[PagePart]:
    """Yield a play: who one is, then its scenes."""
    context = Context(library, site, url_of(play), play)
    opening = play.section("Who you are")
    yield Heading(title)
    yield Block(htpy.p(".summary")[play.front.summary])
    if opening:
        yield Heading(opening.title, 3)
        yield from prose_parts(opening.parts, context)
    yield Block(scenes_html(play, scenes_of(play), context), "play-room")
    yield Block(box_html(play.id, title, "I've played this to an end, or read it"), "course-part")


def quiz_parts(lesson: Playbook[Lesson], context: Context) -> Iterator[PagePart]:
    """Yield the quiz, if anything is asked."""
    section = lesson.section(QUIZ)
    if section and lesson.questions:
        yield Heading(QUIZ)
        yield Block(quiz_html(section, lesson, context))
        yield Block(
            htpy.p(".muted", {"data-course-part": "quiz", "data-part-name": QUIZ})[
                "You can change your answers and mark them again. The best result counts."
            ],
            "course-part",
        )


def box_html(part: str, name: str, words: str) -> Html:
    """Write the box by which a learner says that a part is done."""
    return htpy.label(".course-done", {"data-course-part": part, "data-part-name": name}, hidden=True)[
        htpy.input({"data-part": part}, type="checkbox", autocomplete="off"), " ", htpy.span[words]
    ]


def record_html() -> list[Html]:
    """Write the place that says how far one is, and whether it is kept."""
    return [
        htpy.h2(id="your-record")["Your record"],
        htpy.p(".course-standing", role="status")[
            "This page is not connected to a learning system. You can read all of it; nothing is kept or sent."
        ],
        htpy.p(".course-parts"),
        htpy.p(".course-score"),
        htpy.p(".slip-day"),
        htpy.details(".course-detail", hidden=True)[
            htpy.summary["For whoever looks after your learning system"], htpy.p[htpy.code]
        ],
        htpy.p(".course-tools.quiz-tools", hidden=True)[
            htpy.button(type="button", data_act="leave")["End this visit"],
            htpy.button(type="button", data_act="print-slip")["Print my slip"],
        ],
    ]
