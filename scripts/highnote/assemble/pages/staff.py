"""Draws what a score is made of: staff, notes, bar lines, gates.

Lengths are in units of the picture, eight to the gap between two lines.
A place counts half gaps upwards; the lowest line is place 2.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from htpy import Element
from htpy import Node as Html

GAP = 8
STEM = 3.4 * GAP
MIDDLE = 6
TOP_LINE = 30
BOTTOM_LINE = TOP_LINE + 4 * GAP
HEIGHT = BOTTOM_LINE + 28
SMALL_TOP, SMALL_HEIGHT = TOP_LINE - 18, 4 * GAP + 36
ARC = "M-8-1A8 8.5 0 0 1 8-1A8 5.8 0 0 0-8-1z"

SVG, PATH, GROUP, CIRCLE, ELLIPSE = (Element(name) for name in ("svg", "path", "g", "circle", "ellipse"))
SIGN = [PATH(d=ARC), CIRCLE(cy="-2.6", r="1.5")]
FERMATA = SVG(
    {"viewBox": "-9 -10 18 12"}, class_="fermata", width="54", height="36", aria_hidden="true", focusable="false"
)[SIGN]


@dataclass(frozen=True, slots=True)
class Note:
    """One note on the staff: what it stands for, where, and whether it is the high note or belongs to the encore."""

    about: str
    x: float
    place: int
    kind: str = ""
    gate: bool = False


def svg(kind: str, width: float, inner: Html, words: str = "", from_y: float = 0, height: float = HEIGHT) -> Html:
    """Write the frame of a picture; one without words is an ornament."""
    about = {"role": "img", "aria-label": words} if words else {"aria-hidden": "true"}
    size = {
        "viewBox": f"0 {from_y:g} {width:g} {height:g}",
        "width": f"{width:g}",
        "height": f"{height:g}",
        "preserveAspectRatio": "xMinYMid",
    }
    return SVG({"class": kind}, size, about, focusable="false")[inner]


def small_svg(kind: str, width: float, inner: Html) -> Html:
    """Write the frame of an ornament, cut to the staff."""
    return svg(kind, width, inner, from_y=SMALL_TOP, height=SMALL_HEIGHT)


def staff_svg(start: float, end: float, kind: str = "") -> Html:
    """Draw five lines."""
    lines = "".join(f"M{start:g} {TOP_LINE + index * GAP}H{end:g}" for index in range(5))
    return PATH(class_=f"staff{kind}", d=lines)


def height_of(place: int) -> float:
    """Return how far down a place is."""
    return BOTTOM_LINE - (place - 2) * GAP / 2


def note_svg(note: Note, state: str = "", about: str = "phase") -> Html:
    """Draw a note with its stem and, outside the staff, its ledger lines."""
    y = height_of(note.place)
    up = note.place < MIDDLE
    stem = f"M{note.x + (4.6 if up else -4.6):g} {y + (-1.4 if up else 1.4):g}v{-STEM if up else STEM:g}"
    ledgers = "".join(f"M{note.x - 9:g} {height_of(place):g}h18" for place in range(12, note.place + 1, 2))
    ledgers += "".join(f"M{note.x - 9:g} {height_of(place):g}h18" for place in range(0, note.place - 1, -2))
    kind = f" note-{note.kind}" if note.kind else ""
    return GROUP({"class": f"note{kind}{state}", f"data-{about}": note.about})[
        PATH(class_="ledger", d=ledgers) if ledgers else None,
        PATH(class_="stem", d=stem),
        GROUP(transform=f"translate({note.x:g} {y:g})")[
            ELLIPSE(class_="note-head", rx="5.3", ry="3.8", transform="rotate(-22)"),
            ELLIPSE(class_="note-hole", rx="4.1", ry="1.9", transform="rotate(-34)"),
        ],
    ]


def gate_svg(x: float, *, bar: bool) -> Html:
    """Draw a gate: a fermata over a bar line, its own or that of the last day."""
    line = PATH(class_="bar", d=f"M{x:g} {TOP_LINE}V{BOTTOM_LINE}") if bar else None
    return GROUP(class_="score-gate")[line, GROUP(transform=f"translate({x:g} {TOP_LINE - 7})")[SIGN]]


def last_bar_svg(x: float) -> Sequence[Html]:
    """Draw the double bar line."""
    return [
        PATH(class_="bar", d=f"M{x - 5:g} {TOP_LINE}V{BOTTOM_LINE}"),
        PATH(class_="bar bar-last", d=f"M{x - 1:g} {TOP_LINE}V{BOTTOM_LINE}"),
    ]


def hairpin_svg(start: float, end: float) -> Html:
    """Draw the sign that says: grow."""
    middle = BOTTOM_LINE + 21
    return PATH(class_="hairpin", d=f"M{end:g} {middle - 5}L{start:g} {middle}L{end:g} {middle + 5}")
