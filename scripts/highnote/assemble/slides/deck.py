"""Gathers the deck of a lesson as a value: every slide in the order of the agenda, with what the trainer says to it.

A deck is made of the slides that the author wrote, the objectives, the questions with their answers, and the notes that
the trainer reads minute by minute.
"""

import re
import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from highnote.model import Playbook, Question
from highnote.model.kinds import Lesson
from highnote.model.markdown import Node
from highnote.model.parts import Choice
from highnote.model.slides import Slide, StepSlides, slides_of

TRAINER, MINUTES, QUIZ = "For the facilitator", "Minute by minute", "Quiz"
OBJECTIVES = "Afterwards you can"
HANDS = "Everyone chooses first. Then ask for hands, and for one reason each."
READ_ON = re.compile(r"; see [^;]+$")
Kind = Literal["title", "step", "slide"]


@dataclass(frozen=True, slots=True)
class Shown:
    """One slide of a deck; `under` stands below the title of one that opens a deck or a step."""

    kind: Kind
    title: str
    body: tuple[Node, ...] = ()
    said: tuple[Node, ...] = ()
    under: str = ""


@dataclass(frozen=True, slots=True)
class Deck:
    """All slides of a lesson."""

    name: str
    slides: tuple[Shown, ...]


def deck_of(lesson: Playbook[Lesson]) -> Deck | None:
    """Gather the deck of a lesson; None where its author wrote no slides."""
    steps = slides_of(lesson)
    return Deck(f"{lesson.id} {lesson.front.title}", tuple(shown_of(lesson, steps))) if steps else None


def shown_of(lesson: Playbook[Lesson], steps: tuple[StepSlides, ...]) -> Iterator[Shown]:
    """Yield the slides of a lesson: what opens it, then each step of its agenda."""
    front = lesson.front
    yield Shown("title", front.title, under=f"Lesson {lesson.id}, {front.minutes} minutes")
    yield Shown("slide", OBJECTIVES, (listing([text_node(text) for text in front.objectives]),))
    written = {step.title: step.slides for step in steps}
    begun = 0
    for step in front.agenda:
        under = f"{step.minutes} minutes" if step.minutes > 1 else "1 minute"
        yield Shown("step", step.title, said=said_between(lesson, begun, begun + step.minutes), under=under)
        for slide in written.get(step.title, ()):
            yield from of_author(slide)
        if step.title == QUIZ:
            for number, question in enumerate(lesson.questions, start=1):
                yield from of_question(number, question)
        begun += step.minutes


def of_author(slide: Slide) -> Iterator[Shown]:
    """Yield a slide, and the one with its answer."""
    yield Shown("slide", slide.title, slide.shown, slide.said)
    if slide.answer:
        yield Shown("slide", f"Answer: {slide.title}", slide.answer)


def of_question(number: int, question: Question) -> Iterator[Shown]:
    """Yield a question with its choices, and then the right one with its reason."""
    letters = dict(zip(string.ascii_uppercase, question.choices, strict=False))
    choices = tuple(labelled(f"{letter}.", choice.text.nodes) for letter, choice in letters.items())
    yield Shown("slide", f"{number}. {question.text}", choices, (paragraph(text_node(HANDS)),))
    for letter, choice in letters.items():
        if choice.right:
            others = tuple(labelled(f"Not {key}:", why_of(other)) for key, other in letters.items() if other != choice)
            yield Shown("slide", f"{letter}. {choice.text}", (paragraph(*why_of(choice)),), others)


def why_of(choice: Choice) -> tuple[Node, ...]:
    """Return the reason of a choice as a sentence; where to read on is said on the page of the lesson."""
    why = READ_ON.sub("", str(choice.why))
    return (text_node(f"{why[:1].upper()}{why[1:]}" + ("" if why.endswith((".", "?", "!")) else ".")),)


def said_between(lesson: Playbook[Lesson], start: int, end: int) -> tuple[Node, ...]:
    """Return what the trainer does and listens for in these minutes, as the table of the lesson says it."""
    said = []
    for row in minutes_of(lesson):
        begun, _, do, listen = [*row.children, *[text_node("")] * 4][:4]
        hours, _, minutes = begun.plain.partition(":")
        if hours.isdecimal() and minutes.isdecimal() and start <= int(hours) * 60 + int(minutes) < end:
            said += [labelled(begun.plain, do.children), labelled("Listen for:", listen.children)]
    return tuple(said)


def minutes_of(lesson: Playbook[Lesson]) -> Iterator[Node]:
    """Yield the rows of the table that tells a lesson minute by minute."""
    section = lesson.section(TRAINER)
    nodes = section.nodes if section else ()
    start = next((at for at, node in enumerate(nodes) if node.kind == "Heading" and node.plain == MINUTES), len(nodes))
    table = next((node for node in nodes[start:] if node.kind == "Table"), None)
    yield from (row for row in (table.children if table else ()) if row.kind != "TableHead")


def labelled(label: str, nodes: Sequence[Node]) -> Node:
    """Return a paragraph behind a label in bold."""
    return paragraph(Node("Strong", 0, 0, (text_node(label),)), text_node(" "), *nodes)


def paragraph(*nodes: Node) -> Node:
    """Return a paragraph."""
    return Node("Paragraph", 0, 0, nodes)


def listing(points: list[Node]) -> Node:
    """Return a list."""
    return Node("List", 0, 0, tuple(Node("Item", 0, 0, (point,)) for point in points))


def text_node(text: str) -> Node:
    """Return words without markup."""
    return Node("Text", 0, 0, (), text)
