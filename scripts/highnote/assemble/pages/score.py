"""Lays out the score: a note for each phase or item, rising to the high note, a fermata over each hard gate."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import htpy
from htpy import Node as Html

from highnote.assemble.pages.staff import (
    Note,
    gate_svg,
    hairpin_svg,
    last_bar_svg,
    note_svg,
    small_svg,
    staff_svg,
    svg,
)
from highnote.assemble.wording.sentences import joined
from highnote.model import Library, Playbook
from highnote.model.kinds import Phase

LOWEST, RUN_ENDS, HIGHEST = 1, 8, 13
MARGIN = 14
NARROWEST_STEP, LEAST_WIDTH = 26, 440
BAR_ROOM, GATE_ROOM = 22, 10
SIGN_WIDTH, LIST_STEP = 48, 21


@dataclass(frozen=True, slots=True)
class Score:
    """The way out, laid out: the notes up to the last day, the last day, and the encore."""

    notes: tuple[Note, ...]
    last_day: float
    width: float


def score_html(library: Library) -> Html:
    """Draw the way out as a score, with words for those who do not see it."""
    if not library.phases:
        return None
    return htpy.figure(".score")[
        score_svg(score_of(library.phases), score_words(library.phases)),
        htpy.figcaption["Each note is a phase, each fermata a gate. The double line is the last day."],
    ]


def ornament_svg(library: Library) -> Html:
    """Draw the score small, as an ornament."""
    score = score_of(library.phases)
    notes = [note_svg(note, "") for note in score.notes]
    return small_svg("score-ornament", score.width, [lines_svg(score), last_bar_svg(score.last_day), notes])


def place_svg(library: Library, phase: Playbook[Phase]) -> Html:
    """Draw the score small, with one phase picked out; the words beside it say which."""
    score = score_of(library.phases)
    notes = [note_svg(note, " is-here" if note.about == phase.id else "") for note in score.notes]
    return small_svg("score-place", score.width, [lines_svg(score), last_bar_svg(score.last_day), notes])


def sign_svg(library: Library, phase: Playbook[Phase]) -> Html:
    """Draw the sign of a phase: its own note on five lines."""
    note = next(note for note in score_of(library.phases).notes if note.about == phase.id)
    return small_svg("score-sign", SIGN_WIDTH, [staff_svg(0, SIGN_WIDTH), note_svg(replace(note, x=SIGN_WIDTH / 2))])


def list_score_svg(items: Iterable[str]) -> Html:
    """Draw a note for each item of a list; the script fills those that are done, and on paper a pen does."""
    ids = tuple(items)
    width = 2 * MARGIN + LIST_STEP * len(ids)
    places = run_places(len(ids))
    notes = [Note(name, MARGIN + LIST_STEP * (index + 0.5), places[index]) for index, name in enumerate(ids)]
    notes[-1:] = [replace(note, kind="high") for note in notes[-1:]]
    return small_svg("score-list", width, [staff_svg(0, width), [note_svg(note, about="note") for note in notes]])


def score_of(phases: tuple[Playbook[Phase], ...]) -> Score:
    """Lay the phases out from left to right."""
    before = [phase for phase in phases if not is_encore(phase)]
    after = [phase for phase in phases if is_encore(phase)]
    step = max(NARROWEST_STEP, LEAST_WIDTH / len(phases))
    notes: list[Note] = []
    x: float = MARGIN
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


def is_encore(phase: Playbook[Phase]) -> bool:
    """Tell whether a phase begins only after the last day."""
    window = phase.front.runs
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


def score_svg(score: Score, words: str) -> Html:
    """Write the large picture."""
    gates = [gate_svg(x, bar=x < score.last_day - BAR_ROOM / 2) for x in gate_places(score)]
    hairpin = hairpin_svg(MARGIN, score.last_day - BAR_ROOM / 2) if len(score.notes) > 1 else None
    notes = [note_svg(note) for note in score.notes]
    return svg(
        "score-picture", score.width, [lines_svg(score), hairpin, last_bar_svg(score.last_day), gates, notes], words
    )


def gate_places(score: Score) -> Iterator[float]:
    """Yield where the gates that cannot be skipped stand: behind their notes, or on the last day."""
    for note, following in zip(score.notes, [*score.notes[1:], None], strict=True):
        if note.gate and (note.kind == "high" or following is None):
            yield score.last_day - 3
        elif note.gate and following:
            yield (note.x + following.x) / 2


def lines_svg(score: Score) -> list[Html]:
    """Draw the five lines, lighter after the last day."""
    return [staff_svg(0, score.last_day), staff_svg(score.last_day, score.width, " staff-after")]


def score_words(phases: tuple[Playbook[Phase], ...]) -> str:
    """Say what the picture shows."""
    before = [phase.front.title for phase in phases if not is_encore(phase)]
    after = [phase.front.title for phase in phases if is_encore(phase)]
    gates = [phase.front.title for phase in phases if phase.front.gate.required]
    words = "A score in which each phase is a note."
    words += f" It rises to the last day: {joined(before)}." if before else ""
    words += f" A gate that cannot be skipped stands after {joined(gates)}." if gates else ""
    return words + (f" After the last day, more lightly: {joined(after)}." if after else "")
