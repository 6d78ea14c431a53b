"""Draws the map of the questions: in their order, what each waits for, and how many items each decides.

Lengths are in units of the picture, which is as wide as a phone; the words below the picture say the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from htpy import Element
from htpy import Node as Html

from highnote.assemble.pages.staff import CIRCLE, GROUP, PATH, SVG

TEXT, RECT = Element("text"), Element("rect")
WIDTH, ROW, TOP = 340, 24, 6
LINE, NAMES, BARS = 46, 58, 200
LONGEST_BAR, LEAST_BAR = 100, 2
NEAREST_ARC, ARC_STEP = 12, 2


@dataclass(frozen=True, slots=True)
class Question:
    """One question on the map: its name, the places of those it waits for, from 0, and how many items it decides."""

    name: str
    waits_for: tuple[int, ...]
    items: int


def map_svg(questions: Sequence[Question], words: str) -> Html:
    """Draw the questions from the first to the last."""
    most = max((question.items for question in questions), default=1)
    height = TOP + ROW * len(questions)
    rows = [row_svg(place, question, most) for place, question in enumerate(questions)]
    arcs = [arc_svg(before, place) for place, question in enumerate(questions) for before in question.waits_for]
    line = PATH(class_="map-line", d=f"M{LINE} {middle(0)}V{middle(len(questions) - 1)}")
    return SVG(
        {"viewBox": f"0 0 {WIDTH} {height}", "role": "img", "aria-label": words},
        class_="map",
        width=str(WIDTH),
        height=str(height),
        focusable="false",
    )[line, arcs, rows]


def middle(place: int) -> int:
    """Return how far down the middle of a row is."""
    return TOP + ROW * place + ROW // 2


def row_svg(place: int, question: Question, most: int) -> Html:
    """Draw one question: its stop on the line, its name, and a bar as long as it decides items."""
    y = middle(place)
    length = max(LEAST_BAR, round(LONGEST_BAR * question.items / max(1, most)))
    return GROUP(class_="map-question")[
        CIRCLE(class_="map-stop", cx=str(LINE), cy=str(y), r="4"),
        TEXT(class_="map-name", x=str(NAMES), y=str(y + 5))[question.name],
        RECT(class_="map-bar", x=str(BARS), y=str(y - 5), width=str(length), height="10"),
        TEXT(class_="map-number", x=str(BARS + length + 5), y=str(y + 5))[str(question.items)],
    ]


def arc_svg(before: int, after: int) -> Html:
    """Draw that a question waits for one above it; the further they are apart, the wider the arc."""
    start, end = middle(before), middle(after)
    reach = min(LINE - 4, NEAREST_ARC + ARC_STEP * (after - before))
    return PATH(class_="map-arc", d=f"M{LINE - 5} {start}C{LINE - reach} {start} {LINE - reach} {end} {LINE - 5} {end}")
