"""Says days, dates of items and windows of phases in words."""

from datetime import date

from highnote.assemble.wording.sentences import joined
from highnote.model.when import Point, When

ANCHOR_WORDS = {"E": "the last day", "N": "notice", "C": "the conversation", "I": "the final invoice"}
ON_WORDS = {
    "E": "on the last day",
    "N": "on the day of notice",
    "C": "on the day of the conversation",
    "I": "on the day of the final invoice",
}
UNITS = {"d": "day", "wd": "working day", "h": "working hour"}


def date_words(day: date) -> str:
    """Say a date as 30 June 2027."""
    return f"{day.day} {day:%B %Y}"


def when_words(when: When | None) -> str:
    """Say when an item is due."""
    if when is None:
        return ""
    first, last = when.points[0], when.points[-1]
    match when.kind:
        case "weekly":
            return f"every week from {edge_words(first)} to {edge_words(last)}"
        case "window":
            return window_words(first, last)
        case "each":
            return each_words(when.points)
    return point_words(first)


def amount_words(point: Point) -> str:
    """Say how many days, working days or working hours."""
    number = abs(point.amount)
    return f"{number} {UNITS[point.unit]}{'' if number == 1 else 's'}"


def point_words(point: Point) -> str:
    """Say one day as seen from its anchor."""
    if not point.amount:
        return ON_WORDS[point.anchor]
    if point.unit == "h" and point.amount > 0:
        return f"within {amount_words(point)} of {ANCHOR_WORDS[point.anchor]}"
    side = "after" if point.amount > 0 else "before"
    return f"{amount_words(point)} {side} {ANCHOR_WORDS[point.anchor]}"


def edge_words(point: Point) -> str:
    """Say where a window begins or ends."""
    return ANCHOR_WORDS[point.anchor] if not point.amount else point_words(point)


def window_words(first: Point, last: Point) -> str:
    """Say a window, briefly where both ends lie on one side of one anchor."""
    same = first.anchor == last.anchor and first.unit == last.unit
    if same and first.amount * last.amount > 0:
        side = "after" if first.amount > 0 else "before"
        return f"{abs(first.amount)} to {abs(last.amount)} {UNITS[last.unit]}s {side} {ANCHOR_WORDS[first.anchor]}"
    return f"from {edge_words(first)} to {edge_words(last)}"


def each_words(points: tuple[Point, ...]) -> str:
    """Say several days."""
    first = points[0]
    if all((point.anchor, point.unit) == (first.anchor, first.unit) and point.amount > 0 for point in points):
        return (
            f"{joined([str(point.amount) for point in points])} {UNITS[first.unit]}s after {ANCHOR_WORDS[first.anchor]}"
        )
    return joined([point_words(point) for point in points])
