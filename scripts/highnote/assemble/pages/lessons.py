"""Makes the pages of lessons, part by part: for the learner, for the trainer, the activity and the quiz."""

from collections.abc import Iterator
from itertools import accumulate

import htpy
from htpy import Node as Html

from highnote.assemble.pages.cards import facts_card
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.items import paper_links, separated
from highnote.assemble.pages.learning_systems import package_line
from highnote.assemble.pages.links import link
from highnote.assemble.pages.neighbours import neighbours_block
from highnote.assemble.pages.page import (
    Block,
    Context,
    Heading,
    Page,
    PagePart,
    head_of,
    page_of,
    prose_parts,
    section_parts,
)
from highnote.assemble.pages.prose import table
from highnote.assemble.pages.quizzes import quiz_html
from highnote.assemble.pages.role_plays import role_play_parts
from highnote.assemble.pages.slides import slides_url
from highnote.assemble.slides import deck_path
from highnote.assemble.wording.names import role_name
from highnote.assemble.wording.sentences import joined
from highnote.model import Library, Playbook, Section
from highnote.model.anchors import slug_of
from highnote.model.kinds import Lesson
from highnote.model.role_plays import ACTIVITY, role_plays_of
from highnote.model.slides import SLIDES, slides_of

LEARNER, TRAINER, QUIZ = "For the learner", "For the facilitator", "Quiz"
AGENDA = (("From minute", "right"), ("Minutes", "right"), ("Step", None))


def lesson_page(lesson: Playbook[Lesson], context: Context) -> Page:
    """Make the page of one lesson."""
    kicker = [f"Lesson {lesson.id} ", htpy.span[f"{lesson.front.minutes} minutes"]]
    parts = [
        *opening(kicker, lesson, context),
        Block(htpy.lesson_parts[ways_html(lesson, "Parts of this lesson")], "lesson-ways"),
        Block(files_html(lesson, context.library), "lesson-files"),
        *(part for section in lesson.sections for part in lesson_parts(section, lesson, context)),
        Block(ways_html(lesson, "More of this lesson"), "lesson-ways"),
        neighbours_block(lesson, context),
        foot(lesson, context),
    ]
    return page_of(context, head_of(lesson), parts)


def ways_html(lesson: Playbook[Lesson], name: str) -> Html:
    """Link the parts of a lesson; the script shows the one that was chosen, and puts the others away."""
    titles = {section.title for section in lesson.sections}
    activity = "Role-plays" if role_plays_of(lesson.section(ACTIVITY)) else ACTIVITY
    names = {LEARNER: "Learn", TRAINER: "Run it", ACTIVITY: activity, QUIZ: QUIZ}
    links = [htpy.li[link(f"#{slug_of(title)}", name)] for title, name in names.items() if title in titles]
    return htpy.nav(aria_label=name)[htpy.ul[links]]


def files_html(lesson: Playbook[Lesson], library: Library) -> list[Html]:
    """Link what can be taken away: for the learner, for the trainer, the cards, and the key apart."""
    rows = [
        ("Sheet for the learner", lesson.slug),
        ("Pack for the trainer", f"{lesson.slug}-facilitator"),
        *([("Role-play cards", f"{lesson.slug}-cards")] if role_plays_of(lesson.section(ACTIVITY)) else []),
        ("Answer key", f"{lesson.slug}-key"),
        *([("Question cards", f"{lesson.slug}-question-cards")] if lesson.questions else []),
    ]
    return [
        slides_html(lesson) if slides_of(lesson) else None,
        htpy.p(".downloads-word")["To print"],
        htpy.dl[[htpy.div[htpy.dt[words], htpy.dd[paper_links(stem)]] for words, stem in rows]],
        questions_html(f"training/{lesson.slug}/{lesson.slug}") if lesson.questions else None,
        package_line(f"training/{lesson.slug}/{lesson.slug}", library),
    ]


def slides_html(lesson: Playbook[Lesson]) -> Html:
    """Link the slides: to show them from here, and as a file."""
    shown = link(slides_url(lesson), "Show the slides", class_="button")
    file = link(deck_path(lesson), "PowerPoint file", download=True)
    return htpy.p(".lesson-slides")[shown, " ", file]


def questions_html(stem: str) -> Html:
    """Link the questions as files for other programs."""
    programs = {
        "gift.txt": "for Moodle (GIFT)",
        "canvas.zip": "for Canvas",
        "qti.zip": "for other learning systems (QTI 2.1)",
        "anki.txt": "cards for Anki",
    }
    links = [link(f"{stem}.{ending}", words, download=True) for ending, words in programs.items()]
    return htpy.p(".lesson-questions")["Questions ", separated(links, " · ")]


def lesson_parts(section: Section, lesson: Playbook[Lesson], context: Context) -> Iterator[PagePart]:
    """Yield a section; the trainer's opens with the agenda, the quiz is a form, and slides have a page of their own."""
    if section.title == SLIDES:
        return
    if section.title == QUIZ:
        yield Heading(section.title)
        yield Block(quiz_html(section, lesson, context))
    elif section.title == TRAINER:
        yield Heading(section.title)
        yield Block(agenda_html(lesson.front))
        yield from prose_parts(section.parts, context)
    elif section.title == ACTIVITY and role_plays_of(section):
        yield Heading(section.title)
        yield from role_play_parts(section, context)
    elif section.title == LEARNER:
        yield Heading(section.title)
        yield facts(lesson, context)
        yield from prose_parts(section.parts, context)
    else:
        yield from section_parts(section, context)


def facts(lesson: Playbook[Lesson], context: Context) -> Block:
    """Say for whom a lesson is, what they can do afterwards, and what to remember."""
    front = lesson.front
    return facts_card(
        [
            ("For", joined([role_name(context.library, role) for role in front.audience])),
            ("Afterwards you can", htpy.ul[[htpy.li[text] for text in front.objectives]]),
            ("Remember", htpy.ul[[htpy.li[text] for text in front.key_points]]),
        ]
    )


def agenda_html(front: Lesson) -> Html:
    """Write the agenda as a table whose minutes add up."""
    starts = accumulate((step.minutes for step in front.agenda), initial=0)
    words = [(str(start), str(step.minutes), step.title) for start, step in zip(starts, front.agenda, strict=False)]
    headings = [htpy.th(class_=kind, scope="col")[name] for name, kind in AGENDA]
    rows = [
        htpy.tr[[htpy.td(class_=kind, data_label=name)[cell] for cell, (name, kind) in zip(row, AGENDA, strict=True)]]
        for row in words
    ]
    return table("agenda", headings, rows, [[name for name, _ in AGENDA], *words])
