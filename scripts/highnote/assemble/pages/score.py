"""Draws the score: five lines, a note for each phase or item, rising to the high note, a fermata over each hard gate.

Lengths are in units of the picture, eight to the gap between two lines.
A place counts half gaps upwards; the lowest line is place 2.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from html import escape

from highnote.assemble.words import joined, window_of
from highnote.model import Library, Playbook

GAP = 8
STEM = 3.4 * GAP
LOWEST, RUN_ENDS, HIGHEST = 1, 8, 13
MIDDLE = 6
TOP_LINE = 30
BOTTOM_LINE = TOP_LINE + 4 * GAP
HEIGHT = BOTTOM_LINE + 28
MARGIN = 14
NARROWEST_STEP, LEAST_WIDTH = 26, 440
BAR_ROOM, GATE_ROOM = 22, 10
SIGN_WIDTH, LIST_STEP = 48, 21
SMALL_TOP, SMALL_HEIGHT = TOP_LINE - 18, 4 * GAP + 36
ARC = "M-8-1A8 8.5 0 0 1 8-1A8 5.8 0 0 0-8-1z"
FERMATA = (
    '<svg class="fermata" viewBox="-9 -10 18 12" width="54" height="36" aria-hidden="true" focusable="false">'
    f'<path d="{ARC}"/><circle cy="-2.6" r="1.5"/></svg>'
)


@dataclass(frozen=True, slots=True)
class Note:
    """One note on the staff: what it stands for, where, and whether it is the high note or belongs to the encore."""

    about: str
    x: float
    place: int
    kind: str = ""
    gate: bool = False


@dataclass(frozen=True, slots=True)
class Score:
    """The way out, laid out: the notes up to the last day, the last day, and the encore."""

    notes: tuple[Note, ...]
    last_day: float
    width: float


def score_html(library: Library) -> str:
    """Draw the way out as a score, with words for those who do not see it."""
    if not library.phases:
        return ""
    return (
        f'<figure class="score">\n{score_svg(score_of(library.phases), score_words(library.phases))}'
        "<figcaption>Each note is a phase, each fermata a gate. The double line is the last day.</figcaption>\n"
        "</figure>"
    )


def place_html(library: Library, phase: Playbook) -> str:
    """Draw the score small, with one phase picked out; the words beside it say which."""
    score = score_of(library.phases)
    notes = "".join(note_svg(note, " is-here" if note.about == phase.id else "") for note in score.notes)
    return small_svg("score-place", score.width, lines_svg(score) + last_day_svg(score) + notes)


def sign_html(library: Library, phase: Playbook) -> str:
    """Draw the sign of a phase: its own note on five lines."""
    note = next(note for note in score_of(library.phases).notes if note.about == phase.id)
    inner = staff_svg(0, SIGN_WIDTH) + note_svg(replace(note, x=SIGN_WIDTH / 2))
    return small_svg("score-sign", SIGN_WIDTH, inner)


def list_score_html(items: Iterable[str]) -> str:
    """Draw a note for each item of a list; the script fills those that are done, and on paper a pen does."""
    ids = tuple(items)
    width = 2 * MARGIN + LIST_STEP * len(ids)
    places = run_places(len(ids))
    notes = [Note(name, MARGIN + LIST_STEP * (index + 0.5), places[index]) for index, name in enumerate(ids)]
    notes[-1:] = [replace(note, kind="high") for note in notes[-1:]]
    inner = staff_svg(0, width) + "".join(note_svg(note, about="note") for note in notes)
    return small_svg("score-list", width, inner)


def score_of(phases: tuple[Playbook, ...]) -> Score:
    """Lay the phases out from left to right."""
    before = [phase for phase in phases if not is_encore(phase)]
    after = [phase for phase in phases if is_encore(phase)]
    step = max(NARROWEST_STEP, LEAST_WIDTH / len(phases))
    notes, x = [], MARGIN
    for phase, place in zip(before, run_places(len(before)), strict=True):
        gate = phase.front.gate.required
        notes.append(Note(phase.id, x + step / 2, place, "high" if phase is before[-1] else "", gate))
        x += step + (GATE_ROOM if gate else 0)
    last_day = x + (BAR_ROOM / 2 if after else 0)
    x = last_day + BAR_ROOM / 2
    for phase, place in zip(after, encore_places(len(after)), strict=True):
        notes.append(Note(phase.id, x + step / 2, place, "encore", phase.front.gate.required))
        x += step
    return Score(tuple(notes), last_day, x + MARGIN)


def is_encore(phase: Playbook) -> bool:
    """Tell whether a phase begins only after the last day."""
    window = window_of(phase.front.window)
    return window is not None and window.points[0].anchor == "E" and window.points[0].amount > 0


def run_places(count: int) -> list[int]:
    """Return places that rise in gentle waves and end on the high note."""
    rise, steps = RUN_ENDS - LOWEST, max(1, count - 2)
    wave = 1 if count > 5 else 0
    run = [round(LOWEST + rise * index / steps + wave * math.sin(index * math.pi / 2)) for index in range(count - 1)]
    return [*run, HIGHEST] if count else []


def encore_places(count: int) -> list[int]:
    """Return places that fall gently."""
    return [max(LOWEST, RUN_ENDS - 1 - 2 * index) for index in range(count)]


def height_of(place: int) -> float:
    """Return how far down a place is."""
    return BOTTOM_LINE - (place - 2) * GAP / 2


def score_svg(score: Score, words: str) -> str:
    """Write the large picture."""
    gates = "".join(gate_svg(x, bar=x < score.last_day - BAR_ROOM / 2) for x in gate_places(score))
    inner = lines_svg(score) + hairpin_svg(score) + last_day_svg(score) + gates + "".join(map(note_svg, score.notes))
    return svg("score-picture", score.width, inner, words)


def gate_places(score: Score) -> Iterator[float]:
    """Yield where the gates that cannot be skipped stand: behind their notes, or on the last day."""
    for note, following in zip(score.notes, [*score.notes[1:], None], strict=True):
        if note.gate:
            ends = note.kind == "high" or following is None
            yield score.last_day - 3 if ends else (note.x + following.x) / 2


def svg(kind: str, width: float, inner: str, words: str = "", from_y: float = 0, height: float = HEIGHT) -> str:
    """Write the frame of a picture; one without words is an ornament."""
    about = f'role="img" aria-label="{escape(words)}"' if words else 'aria-hidden="true"'
    frame = f'viewBox="0 {from_y:g} {width:g} {height:g}" width="{width:g}" height="{height:g}" preserveAspectRatio="xMinYMid"'
    return f'<svg class="{kind}" {frame} {about} focusable="false">{inner}</svg>\n'


def small_svg(kind: str, width: float, inner: str) -> str:
    """Write the frame of an ornament, cut to the staff."""
    return svg(kind, width, inner, from_y=SMALL_TOP, height=SMALL_HEIGHT)


def lines_svg(score: Score) -> str:
    """Draw the five lines, lighter after the last day."""
    return staff_svg(0, score.last_day) + staff_svg(score.last_day, score.width, " staff-after")


def staff_svg(start: float, end: float, kind: str = "") -> str:
    """Draw five lines."""
    lines = "".join(f"M{start:g} {TOP_LINE + index * GAP}H{end:g}" for index in range(5))
    return f'<path class="staff{kind}" d="{lines}"/>'


def hairpin_svg(score: Score) -> str:
    """Draw the sign that says: grow, up to the high note."""
    if len(score.notes) < 2:
        return ""
    middle, end = BOTTOM_LINE + 21, score.last_day - BAR_ROOM / 2
    return f'<path class="hairpin" d="M{end:g} {middle - 5}L{MARGIN} {middle}L{end:g} {middle + 5}"/>'


def last_day_svg(score: Score) -> str:
    """Draw the double bar line."""
    return (
        f'<path class="bar" d="M{score.last_day - 5:g} {TOP_LINE}V{BOTTOM_LINE}"/>'
        f'<path class="bar bar-last" d="M{score.last_day - 1:g} {TOP_LINE}V{BOTTOM_LINE}"/>'
    )


def gate_svg(x: float, *, bar: bool) -> str:
    """Draw a gate: a fermata over a bar line, its own or that of the last day."""
    line = f'<path class="bar" d="M{x:g} {TOP_LINE}V{BOTTOM_LINE}"/>' if bar else ""
    sign = f'<path d="{ARC}"/><circle cy="-2.6" r="1.5"/>'
    return f'<g class="score-gate">{line}<g transform="translate({x:g} {TOP_LINE - 7})">{sign}</g></g>'


def note_svg(note: Note, state: str = "", about: str = "phase") -> str:
    """Draw a note with its stem and, outside the staff, its ledger lines."""
    y = height_of(note.place)
    up = note.place < MIDDLE
    stem = f"M{note.x + (4.6 if up else -4.6):g} {y + (-1.4 if up else 1.4):g}v{-STEM if up else STEM:g}"
    ledgers = "".join(f"M{note.x - 9:g} {height_of(place):g}h18" for place in range(12, note.place + 1, 2))
    ledgers += "".join(f"M{note.x - 9:g} {height_of(place):g}h18" for place in range(0, note.place - 1, -2))
    kind = f" note-{note.kind}" if note.kind else ""
    return (
        f'<g class="note{kind}{state}" data-{about}="{escape(note.about)}">'
        + (f'<path class="ledger" d="{ledgers}"/>' if ledgers else "")
        + f'<path class="stem" d="{stem}"/><g transform="translate({note.x:g} {y:g})">'
        '<ellipse class="note-head" rx="5.3" ry="3.8" transform="rotate(-22)"/>'
        '<ellipse class="note-hole" rx="4.1" ry="1.9" transform="rotate(-34)"/></g></g>'
    )


def score_words(phases: tuple[Playbook, ...]) -> str:
    """Say what the picture shows."""
    before = [phase.front.title for phase in phases if not is_encore(phase)]
    after = [phase.front.title for phase in phases if is_encore(phase)]
    gates = [phase.front.title for phase in phases if phase.front.gate.required]
    words = "A score in which each phase is a note."
    words += f" It rises to the last day: {joined(before)}." if before else ""
    words += f" A gate that cannot be skipped stands after {joined(gates)}." if gates else ""
    return words + (f" After the last day, more lightly: {joined(after)}." if after else "")
