"""Makes the page of the tracks: for each role its lessons, plays and drills in order, with the time that they take."""

from collections.abc import Iterator

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
"""The minutes of a drill: a house default."""


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
    steps = [(step, unit_of(step, links, context.library)) for step in track.children]
    minutes = sum(minutes_of(unit) for _, unit in steps)
    yield Block(
        htpy.training_track[
            htpy.ol(".track")[[step_html(step, unit, context) for step, unit in steps]],
            htpy.p(".track-sum")[
                htpy.b[f"{len(steps)} steps, {time_words(minutes)}."], " ", htpy.output(".track-left")
            ],
        ]
    )


def unit_of(step: Node, links: dict[int, Link], library: Library) -> Playbook[Lesson] | Playbook[Play] | None:
    """Return the lesson or the play that a step begins with; None for a drill."""
    first = next((links[id(node)] for node in step.walk() if id(node) in links), None)
    units: tuple[Playbook[Lesson] | Playbook[Play], ...] = (*library.lessons, *library.plays)
    return next((book for book in units if first and book.path == first.file), None)


def minutes_of(unit: Playbook[Lesson] | Playbook[Play] | None) -> int:
    """Return how long a step takes."""
    return unit.front.minutes if unit else DRILL


def step_html(step: Node, unit: Playbook[Lesson] | Playbook[Play] | None, context: Context) -> Html:
    """Write one step, with a box to tick on paper."""
    words = [child for child in step.children if child.kind != "Paragraph"] or step.children[0].children
    return htpy.li({"data-unit": unit.id if unit else None})[
        htpy.span(".track-box", aria_hidden="true"),
        htpy.span(".track-words")[context.prose(words)],
        " ",
        htpy.span(".track-minutes.muted")[f"{unit.id}, " if unit else "", f"{minutes_of(unit)} minutes"],
        htpy.span(".track-state", hidden=True),
    ]


def time_words(minutes: int) -> str:
    """Say minutes as hours and minutes."""
    hours, rest = divmod(minutes, 60)
    named = [(hours, "hour"), (rest, "minute")]
    return " ".join(f"{count} {name}{'s' if count > 1 else ''}" for count, name in named if count) or "no time"
