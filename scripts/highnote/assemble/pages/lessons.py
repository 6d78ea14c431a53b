"""Writes the pages of lessons: for the learner, for the facilitator, the activity and the quiz."""

from html import escape

from highnote.assemble.pages.cards import cards_html
from highnote.assemble.pages.html import html_of, sentence_html
from highnote.assemble.pages.items import paper_links
from highnote.assemble.pages.links import url_of
from highnote.assemble.pages.neighbours import neighbours_text
from highnote.assemble.pages.page import (
    Context,
    box,
    foot_html,
    head_html,
    heading,
    page_text,
    playbook_head,
    section_text,
)
from highnote.assemble.words import joined, role_name
from highnote.model import Library, Playbook, Question
from highnote.model.parts import Choice
from highnote.model.kinds import Lesson


def lesson_page(playbook: Playbook, context: Context) -> str:
    """Write the page of one lesson."""
    front: Lesson = playbook.front
    audience = joined([role_name(context.library, role) for role in front.audience])
    body = playbook_head(f"Lesson {escape(playbook.id)} <span>{front.minutes} minutes</span>", playbook, context)
    body += box(facts_html(playbook, audience, context), "facts-card")
    for section in playbook.sections:
        if section.title == "Quiz":
            body += heading("Quiz") + box(quiz_html(playbook, context))
        elif section.title == "For the facilitator":
            body += heading(section.title) + box(agenda_html(front)) + section_text(section, context).partition("\n\n")[2]
        else:
            body += section_text(section, context)
    body += box(f'<p class="paper-links">On paper: {paper_links(playbook.slug, context)}</p>')
    body += neighbours_text(playbook, context) + foot_html(playbook, context)
    return page_text(front.title, front.summary, body, kind="lesson", code=playbook.id)


def facts_html(playbook: Playbook, audience: str, context: Context) -> str:
    """Say for whom a lesson is, what they can do afterwards, and what to remember."""
    front: Lesson = playbook.front
    objectives = "".join(f"<li>{escape(text)}</li>" for text in front.objectives)
    key_points = "".join(f"<li>{escape(text)}</li>" for text in front.key_points)
    return (
        '<dl class="facts">'
        f"<div><dt>For</dt><dd>{escape(audience)}</dd></div>"
        f"<div><dt>Afterwards you can</dt><dd><ul>{objectives}</ul></dd></div>"
        f"<div><dt>Remember</dt><dd><ul>{key_points}</ul></dd></div></dl>"
    )


def agenda_html(front: Lesson) -> str:
    """Write the agenda as a table whose minutes add up."""
    rows, clock = "", 0
    for step in front.agenda:
        rows += (
            f'<tr><td class="right" data-label="From minute">{clock}</td><td class="right" data-label="Minutes">{step.minutes}</td>'
            f'<td data-label="Step">{escape(step.title)}</td></tr>\n'
        )
        clock += step.minutes
    return (
        '<div class="table" tabindex="0" role="group" aria-label="Agenda"><table><thead><tr>'
        '<th scope="col" class="right">From minute</th><th scope="col" class="right">Minutes</th><th scope="col">Step</th>'
        f'</tr></thead><tbody>\n{rows}</tbody></table></div>'
    )


def quiz_html(playbook: Playbook, context: Context) -> str:
    """Write the questions; without script each opens its own answer."""
    words = [node for node in playbook.section("Quiz").prose]
    rows = "".join(question_html(question, context) for question in playbook.questions)
    return (
        f'<div class="prose">{html_of(words, context.resolve)}</div>\n'
        f'<self-quiz pass="{playbook.front.pass_}">\n<ol class="questions-list">\n{rows}</ol>\n'
        '<p class="quiz-tools"><button type="button" data-act="mark" hidden>Mark my answers</button></p>\n'
        '<output class="quiz-result" hidden></output></self-quiz>'
    )


def question_html(question: Question, context: Context) -> str:
    """Write one question with its answers and its key."""
    key = escape(question.id.lower())
    answers = "".join(answer_html(key, index, answer, context) for index, answer in enumerate(question.choices))
    return (
        f'<li class="question" id="{key}" data-question="{escape(question.id)}"><fieldset>'
        f"<legend>{html_of(question.text.nodes, context.resolve).strip()}</legend>\n{answers}</fieldset>\n"
        f'<p class="question-verdict" hidden></p>\n'
        f'<details class="answer-key"><summary>Show the answer<span class="unseen"> to {escape(question.id)}</span></summary>\n'
        f"{key_html(question, context)}</details></li>\n"
    )


def answer_html(key: str, index: int, answer: Choice, context: Context) -> str:
    """Write one answer to choose."""
    letter = chr(ord("a") + index)
    right = " data-right" if answer.right else ""
    words = html_of(answer.text.nodes, context.resolve).strip()
    return (
        f'<div class="answer"{right}><input type="radio" name="{key}" id="{key}-{letter}" value="{letter}" autocomplete="off">'
        f'<label for="{key}-{letter}">{words}</label></div>\n'
    )


def key_html(question: Question, context: Context) -> str:
    """Write the right answer first, then why each of the others is not."""
    rows = ""
    for answer in sorted(question.choices, key=lambda answer: not answer.right):
        why = answer.why.nodes
        verdict = "Right" if answer.right else "Not this"
        words = f"{sentence_html(answer.text.nodes, context.resolve)} {sentence_html(why, context.resolve)}"
        rows += f"<li><b>{verdict}:</b> {words}</li>\n"
    return f"<ul>\n{rows}</ul>\n"


def lessons_index(library: Library, context: Context) -> str:
    """Write the page that lists the lessons."""
    title, summary = "Training", "Lessons with an agenda, notes for the facilitator, an activity and a quiz."
    cards = "".join(
        f'<li class="card"><a class="card-link" href="{context.href(url_of(book))}">{escape(book.front.title)}</a>'
        f'<p>{escape(book.front.summary)}</p><p class="muted">{escape(book.id)} · {book.front.minutes} minutes · '
        f"{len(book.questions)} questions</p></li>\n"
        for book in library.lessons
    )
    body = head_html("For trainers and new staff", title, summary) + box(cards_html(cards))
    return page_text(title, summary, body, kind="index")
