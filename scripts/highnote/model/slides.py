"""Finds the slides of a lesson: below a heading for each step of its agenda, a heading of level 4 for each slide.

What stands below a line comes on the slide after it, as the answer; a note is said aloud and shown to no one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from highnote.model.markdown import Node
from highnote.model.playbook import Playbook
from highnote.problem import Place

SLIDES = "Slides"
NOTE = "Note"


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide: its title, what it shows, what the slide after it answers, and what is said beside it."""

    title: str
    shown: tuple[Node, ...]
    answer: tuple[Node, ...]
    said: tuple[Node, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class StepSlides:
    """The slides of one step of an agenda."""

    title: str
    slides: tuple[Slide, ...]
    place: Place


def slides_of(lesson: Playbook[Any]) -> tuple[StepSlides, ...]:
    """Return the slides of a lesson, step by step; none where it has no such section."""
    section = lesson.section(SLIDES)
    return tuple(steps_in(section.nodes, lesson)) if section else ()


def steps_in(nodes: Sequence[Node], lesson: Playbook[Any]) -> Iterator[StepSlides]:
    """Yield the steps in a section."""
    for heading, below in below_headings(nodes, "H3"):
        slides = tuple(slide_of(title, parts, lesson) for title, parts in below_headings(below, "H4"))
        yield StepSlides(heading.plain, slides, lesson.body.place(heading.start))


def slide_of(heading: Node, nodes: Sequence[Node], lesson: Playbook[Any]) -> Slide:
    """Read one slide."""
    said = [node for node in nodes if is_note(node)]
    rest = [node for node in nodes if not is_note(node)]
    line = next((at for at, node in enumerate(rest) if node.kind == "Rule"), len(rest))
    return Slide(
        title=heading.plain,
        shown=tuple(rest[:line]),
        answer=tuple(rest[line + 1 :]),
        said=tuple(child for node in said for child in node.children),
        place=lesson.body.place(heading.start),
    )


def is_note(node: Node) -> bool:
    """Tell whether a block is said beside a slide."""
    return node.kind == "BlockQuote" and str(node.details) == NOTE


def below_headings(nodes: Sequence[Node], level: str) -> Iterator[tuple[Node, Sequence[Node]]]:
    """Yield each heading of a level with the blocks below it."""
    starts = [at for at, node in enumerate(nodes) if node.kind == "Heading" and node.details["level"] == level]
    for start, end in pairwise([*starts, len(nodes)]):
        yield nodes[start], nodes[start + 1 : end]
