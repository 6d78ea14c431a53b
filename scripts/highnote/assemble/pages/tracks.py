"""Makes the page of the tracks: for each role its lessons, plays and drills in order, with the time that they take."""

from collections.abc import Iterator
from typing import NamedTuple

import htpy
from htpy import Node as Html

from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.handwritten import without_title
from highnote.assemble.pages.page import Block, Context, Head, Heading, Page, PagePart, page_of, prose_parts
from highnote.model import Library, Playbook, Prose
from highnote.model.kinds import Lesson, Play
from highnote.model.kinds import Page as Written
from highnote.model.links import Link
from highnote.model.markdown import Node

DRILL = 5
MINUTES = {"docs/training/faults.md": 15}
"""The minutes of a drill, and of what takes longer: house defaults."""


class Step(NamedTuple):
    """One step of a track: as its author wrote it, its lesson or play, empty for a drill, and its minutes."""

    node: Node
    unit: str
    minutes: int


def tracks_page(page: Playbook[Written], context: Context) -> Page:
    """Make the page: each ordered list of its author is a track."""
    parts: list[PagePart] = [*opening(None, page, context), *prose_parts(without_title(page.lead), context)]
    links = {id(link.node): link for link in page.links}
    for section in page.sections:
        parts.append(Heading(section.title))
        for node in section.nodes:
            parts += track_parts(node, links, context) if is_track(node) else prose_parts([Prose((node,))], context)
    head = Head(page.front.title, page.front.summary, "training")
    return page_of(context, head, [*parts, foot(page, context)])


def is_track(node: Node) -> bool:
    """Tell whether a node is an ordered list."""
    return node.kind == "List" and bool(node.details)


def track_parts(track: Node, links: dict[int, Link], context: Context) -> Iterator[PagePart]:
    """Yield a track with its sum; the script says how far somebody is."""
    steps = [step_of(step, links, context.library) for step in track.children]
    minutes = sum(step.minutes for step in steps)
    yield Block(
        htpy.training_track[
            htpy.ol(".track")[[step_html(step, context) for step in steps]],
            htpy.p(".track-sum")[
                htpy.b[f"{len(steps)} steps, {time_words(minutes)}."], " ", htpy.output(".track-left")
            ],
        ]
    )


def step_of(node: Node, links: dict[int, Link], library: Library) -> Step:
    """Read a step: its first link names a lesson, a play, or a page to practise on."""
    first = next((links[id(inside)].file for inside in node.walk() if id(inside) in links), "")
    units: tuple[Playbook[Lesson] | Playbook[Play], ...] = (*library.lessons, *library.plays)
    unit = next((book for book in units if book.path == first), None)
    return Step(node, unit.id if unit else "", unit.front.minutes if unit else MINUTES.get(first, DRILL))


def step_html(step: Step, context: Context) -> Html:
    """Write one step, with a box to tick on paper."""
    children = step.node.children
    words = children[0].children if children[0].kind == "Paragraph" else children
    return htpy.li({"data-unit": step.unit or None})[
        htpy.span(".track-box", aria_hidden="true"),
        htpy.span(".track-words")[context.prose(words)],
        " ",
        htpy.span(".track-minutes.muted")[f"{step.unit}, " if step.unit else "", f"{step.minutes} minutes"],
        htpy.span(".track-state", hidden=True),
    ]


def time_words(minutes: int) -> str:
    """Say minutes as hours and minutes."""
    hours, rest = divmod(minutes, 60)
    named = [(hours, "hour"), (rest, "minute")]
    return " ".join(f"{count} {name}{'s' if count > 1 else ''}" for count, name in named if count) or "no time"
