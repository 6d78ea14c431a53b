"""Makes files to practise on: an ending as a plan, a log, a letter and a register of access, with flaws seeded in it.

Each is made from a situation and a seed, and the same two always make the same file. The days of its plan are those
that the situation expects, which `highnote plan` holds against the plan itself.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from highnote.assemble.pages.drill_questions import spread
from highnote.assemble.wording.dates import date_words
from highnote.assemble.wording.names import role_name
from highnote.model import Item, Library
from highnote.model.flaws import Flaw, Where
from highnote.model.situations import Situation

SEEDS = ("a", "b")
SEEDED, SHOWN, PLANNED = 2, 5, 8
LOOKED_AT = timedelta(days=10)
"""So long after the last day the file is looked at."""
BLANK = re.compile(r"\((?:E(?P<days>[+-]\d+)?|(?P<name>owner|state|due|done when))\)")
CHECKERS = ("lead", "delivery")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a file: its words, and, if it has a flaw, why it is one; `item` is where to read on."""

    id: str
    where: Where
    words: str
    item: Item
    why: str = ""


@dataclass(frozen=True, slots=True)
class FaultFile:
    """One file: the situation, the seed, the day on which it is looked at, and its lines."""

    situation: Situation
    seed: str
    last_day: date
    lines: tuple[Line, ...]

    @property
    def id(self) -> str:
        """Return what tells it from other files."""
        return f"{self.situation.id}-{self.seed.upper()}"

    @property
    def day(self) -> date:
        """Return the day on which it is looked at."""
        return self.last_day + LOOKED_AT

    def part(self, where: Where) -> tuple[Line, ...]:
        """Return the lines of one part."""
        return tuple(line for line in self.lines if line.where == where)

    @property
    def faults(self) -> tuple[Line, ...]:
        """Return the lines that have a flaw."""
        return tuple(line for line in self.lines if line.why)


def fault_files(library: Library) -> Iterator[FaultFile]:
    """Yield the files of all situations that are exercises."""
    for situation in library.situations:
        if situation.exercise and situation.dates.last_day and library.vocabulary.flaws:
            for seed in SEEDS:
                yield fault_file(library, situation, situation.dates.last_day, seed)


def fault_file(library: Library, situation: Situation, last_day: date, seed: str) -> FaultFile:
    """Make one file."""
    key = f"{situation.id} {seed}"
    texts: tuple[Where, ...] = ("log", "letter", "access")
    plan = plan_lines(library, dated_items(library, situation), last_day, key)
    others = (line for where in texts for line in text_lines(library, where, last_day, key))
    numbered = (
        Line(f"{situation.id}-{seed}-{number}".lower(), line.where, line.words, line.item, line.why)
        for number, line in enumerate((*plan, *others), 1)
    )
    return FaultFile(situation, seed, last_day, tuple(numbered))


def dated_items(library: Library, situation: Situation) -> list[tuple[Item, date]]:
    """Return the items that a situation expects on a day, in the order of their days."""
    items = library.items_by_id
    dated = [(items[name], day) for name, day in situation.expect.items.items() if day and name in items]
    return sorted(dated, key=lambda pair: (pair[1], pair[0].id))


def plan_lines(library: Library, dated: Sequence[tuple[Item, date]], last_day: date, key: str) -> Iterator[Line]:
    """Yield some lines of the plan, two of them flawed."""
    days = {item.id: day for item, day in dated}
    shown = spread([item for item, _ in dated], f"{key} plan", PLANNED)
    known = flaws_of(library, "plan")
    kinds = spread(known, f"{key} kinds", SEEDED)
    # What is late or ticked must have been due, and no other part may say that a flawed line is done.
    told = {flaw.at[0] for flaw in library.vocabulary.flaws if flaw.where != "plan"}
    due = [item for item in shown if days[item.id] <= last_day and item.id not in told]
    flawed = dict(zip((item.id for item in spread(due, f"{key} flawed", SEEDED)), kinds, strict=False))
    for item in shown:
        flaw = flawed.get(item.id)
        fill = filled(last_day, names_of(library, item, days[item.id], last_day + LOOKED_AT))
        words = fill(flaw.flawed if flaw else known[0].sound)
        line = f"{date_words(days[item.id])}: {item.text}. {words}"
        yield Line("", "plan", line, library.items_by_id[flaw.at[0]] if flaw else item, fill(flaw.why) if flaw else "")


def flaws_of(library: Library, where: Where) -> list[Flaw]:
    """Return the flaws of one part whose item is there."""
    return [flaw for flaw in library.vocabulary.flaws if flaw.where == where and flaw.at[0] in library.items_by_id]


def names_of(library: Library, item: Item, due: date, today: date) -> dict[str, str]:
    """Return what a line of the plan says of its item."""
    checker = next(role for role in CHECKERS if role != item.owner)
    done = f"Done on {date_words(due)}: {item.done_when}. Checked by: {role_name(library, checker)}."
    return {
        "owner": role_name(library, item.owner),
        "due": date_words(due),
        "done when": item.done_when,
        "state": done if due <= today else f"Open until {date_words(due)}.",
    }


def text_lines(library: Library, where: Where, last_day: date, key: str) -> Iterator[Line]:
    """Yield some lines of a log, a letter or a register, two of them flawed."""
    shown = spread(flaws_of(library, where), f"{key} {where}", SHOWN)
    flawed = spread(shown, f"{key} {where} flawed", SEEDED)
    fill = filled(last_day, {})
    for flaw in sorted(shown, key=first_day) if where == "log" else shown:
        is_flawed = flaw in flawed
        words = fill(flaw.flawed if is_flawed else flaw.sound)
        yield Line("", where, words, library.items_by_id[flaw.at[0]], fill(flaw.why) if is_flawed else "")


def first_day(flaw: Flaw) -> int:
    """Return the first day that a flaw names, counted from the last day."""
    found = BLANK.search(flaw.sound)
    return int(found["days"] or 0) if found else 0


def filled(last_day: date, names: dict[str, str]) -> Callable[[str], str]:
    """Return what fills the blanks of a text."""

    def value(blank: re.Match[str]) -> str:
        if blank["name"]:
            return names.get(blank["name"], blank[0])
        return date_words(last_day + timedelta(days=int(blank["days"] or 0)))

    return lambda text: BLANK.sub(value, text)
