"""The grammar of dates: an anchor and an offset, a window, a rhythm or a list.

E-20   N+1wd   C+4h   E-14..E-3   weekly N..E   E+180, E+365
"""

import re
from dataclasses import dataclass
from typing import Literal, cast

Anchor = Literal["E", "N", "C", "I"]
Unit = Literal["d", "wd", "h"]
ANCHORS: dict[Anchor, str] = {
    "E": "last day of service",
    "N": "day notice takes effect",
    "C": "conversation",
    "I": "final invoice",
}
POINT = re.compile(r"([ENCI])(?:([+-])([0-9]{1,4})(wd|h)?)?")


@dataclass(frozen=True, slots=True)
class Point:
    """An anchor and a signed amount of days, working days (`wd`) or working hours (`h`)."""

    anchor: Anchor
    amount: int = 0
    unit: Unit = "d"


@dataclass(frozen=True, slots=True)
class When:
    """One or more points, and what they mean together."""

    kind: Literal["on", "window", "weekly", "each"]
    points: tuple[Point, ...]


class NotWhen(ValueError):
    """The text is not in the grammar."""


def when_of(text: str) -> When:
    """Parse a date; raises NotWhen."""
    weekly = text.startswith("weekly ")
    rest = text.removeprefix("weekly ")
    if ".." in rest:
        points = tuple(point_of(part) for part in rest.split(".."))
        if len(points) != 2 or backwards(*points):
            raise NotWhen(text)
        return When("weekly" if weekly else "window", points)
    if weekly:
        raise NotWhen(text)
    points = tuple(point_of(part) for part in rest.split(","))
    return When("on" if len(points) == 1 else "each", points)


def point_of(text: str) -> Point:
    """Parse one point."""
    match = POINT.fullmatch(text.strip(" \t"))
    if not match:
        raise NotWhen(text)
    anchor, sign, amount, unit = match.groups()
    return Point(cast("Anchor", anchor), int(f"{sign or '+'}{amount or 0}"), cast("Unit", unit or "d"))


def backwards(first: Point, last: Point) -> bool:
    """Tell whether a window of one anchor ends before it begins."""
    return first.anchor == last.anchor and first.amount > last.amount


def parsed_when(text: str) -> When | None:
    """Parse a date, None if it does not parse."""
    try:
        return when_of(text)
    except NotWhen:
        return None
