"""Draws when a phase runs, on a line that all phases share: days around the last day, closer the further away."""

from itertools import pairwise

from htpy import Element
from htpy import Node as Html

from highnote.assemble.pages.staff import PATH, SVG
from highnote.model.when import Point, When

# Days from the last day, and where they stand on a line of 100.
MARKS = ((-90, 0), (0, 56), (30, 72), (90, 86), (365, 100))
# Anchors other than the last day, in days from it, for notice of 60 days.
ANCHORS = {"E": 0, "N": -60, "C": -60, "I": 14}
LEAST = 1.5


def bar_svg(when: When | None) -> Html:
    """Draw the window of a phase; nothing where it does not parse. The words beside it say the same."""
    if when is None:
        return None
    start, end = at(day_of(when.points[0])), at(day_of(when.points[-1]))
    return SVG(
        {"viewBox": "0 0 100 12", "preserveAspectRatio": "none"},
        class_="window",
        width="100",
        height="12",
        aria_hidden="true",
        focusable="false",
    )[
        PATH(class_="window-line", d="M0 6H100"),
        PATH(class_="window-notice", d=f"M{at(ANCHORS['N']):g} 2V10"),
        PATH(class_="window-end", d=f"M{at(0):g} 0V12"),
        Element("rect")(class_="window-bar", x=f"{start:g}", y="3.5", width=f"{max(LEAST, end - start):g}", height="5"),
    ]


def day_of(point: Point) -> int:
    """Return how many days after the last day a point is, for notice of 60 days."""
    return ANCHORS[point.anchor] + (point.amount if point.unit != "h" else 0)


def at(day: int) -> float:
    """Return where a day stands on the line."""
    for (first, left), (last, right) in pairwise(MARKS):
        if day <= last:
            return round(left + (right - left) * (max(day, first) - first) / (last - first), 1)
    return MARKS[-1][1]
