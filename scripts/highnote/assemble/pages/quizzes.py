"""Writes the quiz of a lesson: questions that can be answered, each with its key folded away."""

import htpy
from htpy import Node as Html

from highnote.assemble.pages.page import Context
from highnote.assemble.pages.prose import sentence_html
from highnote.model import Playbook, Question, Section
from highnote.model.kinds import Lesson
from highnote.model.parts import Choice


def quiz_html(section: Section, lesson: Playbook[Lesson], context: Context) -> list[Html]:
    """Write the questions; without script each opens its own answer."""
    return [
        htpy.div(".prose")[context.prose(section.prose)],
        htpy.self_quiz({"pass": lesson.front.pass_, "lesson": lesson.id})[
            htpy.ol(".questions-list")[[question_html(question, context) for question in lesson.questions]],
            htpy.p(".quiz-tools")[
                htpy.button(type="button", data_act="mark", hidden=True)["Mark my answers"],
                htpy.button(type="button", data_act="again", hidden=True)["Clear my answers"],
            ],
            htpy.output(".quiz-result", tabindex="-1", hidden=True),
            htpy.output(".quiz-kept.muted", hidden=True),
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
