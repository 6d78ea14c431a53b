"""Makes the pages of lessons: for the learner, for the facilitator, the activity and the quiz."""

from collections.abc import Iterator
from itertools import accumulate

import htpy
from htpy import Node as Html

from highnote.assemble.pages.cards import card_html, cards_html, facts_card
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.items import paper_html, paper_links
from highnote.assemble.pages.neighbours import neighbours_block
from highnote.assemble.pages.page import (
    Block,
    Context,
    Head,
    Heading,
    Page,
    PagePart,
    head_of,
    page_of,
    prose_parts,
    section_parts,
    title_html,
)
from highnote.assemble.pages.prose import sentence_html, table
from highnote.assemble.wording.names import role_name
from highnote.assemble.wording.sentences import joined
from highnote.model import Library, Playbook, Question, Section
from highnote.model.kinds import Lesson
from highnote.model.parts import Choice

AGENDA = (("From minute", "right"), ("Minutes", "right"), ("Step", None))


def lesson_page(lesson: Playbook[Lesson], context: Context) -> Page:
    """Make the page of one lesson."""
    kicker = [f"Lesson {lesson.id} ", htpy.span[f"{lesson.front.minutes} minutes"]]
    parts = [
        *opening(kicker, lesson, context),
        facts(lesson, context),
        *(part for section in lesson.sections for part in lesson_parts(section, lesson, context)),
        Block(paper_html(lesson.slug)),
        neighbours_block(lesson, context),
        foot(lesson, context),
    ]
    return page_of(context, head_of(lesson), parts)


def lesson_parts(section: Section, lesson: Playbook[Lesson], context: Context) -> Iterator[PagePart]:
    """Yield a section; the quiz is a form, and the facilitator's part opens with the agenda."""
    if section.title == "Quiz":
        yield Heading(section.title)
        yield Block(quiz_html(section, lesson, context))
    elif section.title == "For the facilitator":
        yield Heading(section.title)
        yield Block(agenda_html(lesson.front))
        yield from prose_parts(section.parts, context)
        pack = paper_links(f"{lesson.slug}-facilitator")
        yield Block(htpy.p(".paper-links")["The whole lesson on paper, with the answers: ", pack])
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


def quiz_html(section: Section, lesson: Playbook[Lesson], context: Context) -> list[Html]:
    """Write the questions; without script each opens its own answer."""
    return [
        htpy.div(".prose")[context.prose(section.prose)],
        htpy.self_quiz({"pass": lesson.front.pass_})[
            htpy.ol(".questions-list")[[question_html(question, context) for question in lesson.questions]],
            htpy.p(".quiz-tools")[htpy.button(type="button", data_act="mark", hidden=True)["Mark my answers"]],
            htpy.output(".quiz-result", hidden=True),
        ],
    ]


def question_html(question: Question, context: Context) -> Html:
    """Write one question with its choices and its key."""
    key = question.id.lower()
    choices = [choice_html(key, index, choice, context) for index, choice in enumerate(question.choices)]
    return htpy.li(".question", id=key, data_question=question.id)[
        htpy.fieldset[htpy.legend[context.prose(question.text.nodes)], choices],
        htpy.p(".question-verdict", hidden=True),
        htpy.details(".answer-key")[
            htpy.summary["Show the answer", htpy.span(".unseen")[f" to {question.id}"]],
            key_html(question, context),
        ],
    ]


def choice_html(key: str, index: int, choice: Choice, context: Context) -> Html:
    """Write one choice."""
    letter = chr(ord("a") + index)
    name = f"{key}-{letter}"
    return htpy.div(".answer", data_right=choice.right)[
        htpy.input(type="radio", name=key, id=name, value=letter, autocomplete="off"),
        htpy.label(for_=name)[context.prose(choice.text.nodes)],
    ]


def key_html(question: Question, context: Context) -> Html:
    """Write the right choice first, then why each of the others is not."""
    return htpy.ul[
        [
            htpy.li[
                htpy.b["Right:" if choice.right else "Not this:"],
                " ",
                sentence_html(choice.text.nodes, context.resolve),
                " ",
                sentence_html(choice.why.nodes, context.resolve),
            ]
            for choice in sorted(question.choices, key=lambda choice: not choice.right)
        ]
    ]


def lessons_index(library: Library, context: Context) -> Page:
    """Make the page that lists the lessons."""
    title, summary = "Training", "Lessons with an agenda, notes for the facilitator, an activity and a quiz."
    cards = [lesson_card(book) for book in library.lessons]
    parts = [title_html("For trainers and new staff", title, summary), Block(cards_html(cards))]
    return page_of(context, Head(title, summary, "index"), parts)


def lesson_card(lesson: Playbook[Lesson]) -> Html:
    """Write one lesson of the index."""
    return card_html(lesson, f"{lesson.id} · {lesson.front.minutes} minutes · {len(lesson.questions)} questions")
