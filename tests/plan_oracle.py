"""Counts a plan slowly and plainly, from the text that authors wrote: the oracle of the plan in the browser.

It follows docs/decisions/plan.md, shares no code with `scripts/browser/plan/`, and reads conditions by itself.
"""

import math
import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cache, cached_property

import holidays

from highnote.model import Item, Library
from highnote.model.vocabulary import Facet, Floor, Hold, Step

POINT = re.compile(r"([ENCI])([+-]\d+)?(wd|h)?")
LAST_KNOWN = date(2031, 12, 31)
MOST = 15
Answers = dict[str, list[str]]
Clause = tuple[str, set[str], bool]


@dataclass(frozen=True)
class Case:
    """One case, as the oracle is given it."""

    answers: Mapping[str, Sequence[str]]
    asked: Mapping[str, str]
    today: date
    last_day: date | None
    notice: date | None
    conversation: date | None
    contract_days: int | None
    calendar: str


@cache
def days_off(calendar: str) -> tuple[frozenset[int], frozenset[date]]:
    """Return the weekend and the holidays of a calendar."""
    country, _, part = calendar.partition("-")
    if not country:
        return frozenset({5, 6}), frozenset()
    entries = holidays.country_holidays(country, subdiv=part or None, years=range(2025, 2036))
    return frozenset(entries.weekend), frozenset(entries)


class Oracle:
    """The plan of one case."""

    def __init__(self, library: Library, case: Case) -> None:
        self.library, self.case = library, case

    # Answers

    @cached_property
    def known(self) -> Answers:
        """Go through the questions in their order; for one that is not asked counts what is supposed, or nothing."""
        known: Answers = {}
        for facet in self.library.vocabulary.facets:
            wanted = [(clause.facet, set(clause.answers), clause.barred) for clause in facet.ask_when.clauses]
            if self.failing(wanted, known):
                answers = facet.not_asked.split(",") if facet.not_asked else []
            else:
                answers = [] if any(name not in known for name, _, _ in wanted) else self.answers_to(facet)
            if answers:
                known[facet.id] = answers
        return known

    def answers_to(self, facet: Facet) -> list[str]:
        """Return what counts as the answer to a question."""
        given = list(self.case.answers.get(facet.id, ()))
        dated = self.tempo_by_dates() if facet.id == "tempo" else ""
        if dated == "emergency":
            return [dated]
        if "not sure" in given:
            return facet.not_sure.split(",")
        return given or [dated] * bool(dated)

    def tempo_by_dates(self) -> str:
        """Say how fast it must go, by the last day."""
        if self.case.last_day is None:
            return ""
        left = (self.case.last_day - self.case.today).days
        if -1 <= left <= 1:
            return "emergency"
        return "planned" if left >= 30 else "compressed"

    def failing(self, clauses: Sequence[Clause], known: Answers) -> list[Clause]:
        """Return the clauses that what is known makes fail."""
        return [
            (name, answers, barred)
            for name, answers, barred in clauses
            if name in known and bool(set(known[name]) & answers) == barred
        ]

    def one(self, facet: str) -> str:
        """Return the answer to a question that takes one."""
        return self.known.get(facet, [""])[0]

    # What belongs to the case

    @cached_property
    def items(self) -> list[Item]:
        """Return the items whose condition does not fail."""
        return [item for item in self.library.items() if not self.failing(clauses_of(item), self.known)]

    @cached_property
    def holds(self) -> dict[str, bool]:
        """Map the holds that stand to whether that is certain."""
        return {hold.id: self.certain(hold) for hold in self.library.vocabulary.holds if self.stands(hold)}

    def stands(self, hold: Hold) -> bool:
        """Tell whether a hold stands."""
        lifted = bool(hold.ask) and self.case.asked.get(hold.id) == "no"
        return not lifted and not self.failing(written_clauses(hold), self.known)

    def certain(self, entry: Hold | Floor) -> bool:
        """Tell whether everything that a condition asks for is known."""
        return all(name in self.known for name, _, _ in written_clauses(entry))

    # Working days

    def works(self, day: date) -> bool:
        """Tell whether anybody works on a day."""
        weekend, free = days_off(self.case.calendar)
        return day.weekday() not in weekend and (day not in free or day > LAST_KNOWN)

    def worked(self, day: date, step: int) -> date:
        """Go on or back to a day that is worked, if this one is not."""
        while not self.works(day):
            day += timedelta(step)
        return day

    def working_days(self, day: date, count: int) -> date:
        """Go on or back by working days."""
        step = 1 if count > 0 else -1
        for _ in range(abs(count)):
            day = self.worked(day + timedelta(step), step)
        return day

    # Floors

    @cached_property
    def floors(self) -> dict[str, tuple[int | None, int | None, bool]]:
        """Map what binds a notice to its days, its months, and whether it ends with a month."""
        floors: dict[str, tuple[int | None, int | None, bool]] = {}
        if self.case.contract_days is not None:
            floors["contract"] = (self.case.contract_days, None, False)
        for floor in self.library.vocabulary.floors:
            step = self.step_of(floor)
            if step and not self.failing(written_clauses(floor), self.known):
                months = floor.enough if step.days is None and step.months is None else step.months
                if step.days is not None or months is not None:
                    floors[floor.id] = (step.days, months, bool(floor.ends))
        return floors

    def step_of(self, floor: Floor) -> Step | None:
        """Return the step of a floor that was answered."""
        return next((step for step in floor.steps if step.answer == self.case.asked.get(floor.id)), None)

    def latest(self, end: date, days: int | None, months: int | None, ends: bool) -> date:
        """Try one day after the other, from the end back, until notice is early enough; then a working day."""
        start = end
        while self.runs_out(start, days, months, ends) > end:
            start -= timedelta(1)
        return self.worked(start, -1)

    def runs_out(self, start: date, days: int | None, months: int | None, ends: bool) -> date:
        """Return the day on which a notice has run."""
        day = start + timedelta(days) if days is not None else months_after(start, months or 0)
        return month_end(day) if ends else day

    @cached_property
    def binds(self) -> tuple[str, date] | None:
        """Return which floor asks for the earliest notice, and when."""
        latest = {name: self.latest(self.anchors["E"], *floor) for name, floor in self.floors.items()}
        first = min(latest.values(), default=None)
        bases = {floor.id: floor.basis for floor in self.library.vocabulary.floors}
        names = [name for name, day in latest.items() if day == first]
        names.sort(key=lambda name: ("statute", "contract", "custom").index(bases.get(name, "contract")))
        return (names[0], first) if first else None

    # The four days

    @cached_property
    def anchors(self) -> dict[str, date]:
        """Return the four days."""
        case = self.case
        notice = case.notice or (self.first_notice() if case.last_day is None else None)
        end = case.last_day or self.first_end(notice or case.today)
        notice = notice or self.notice_before(end)
        talk = case.conversation or min(notice, end)
        return {"E": end, "N": notice, "C": talk, "I": self.worked(end + timedelta(5), 1)}

    def first_notice(self) -> date:
        """Suppose a notice, where no last day is known."""
        if self.one("initiator") == "client" or self.one("tempo") == "emergency":
            return self.case.today
        days = 7 if self.one("tempo") == "compressed" else 30
        return self.worked(self.case.today + timedelta(days), 1)

    def first_end(self, notice: date) -> date:
        """Suppose a last day."""
        talk = self.case.conversation or self.case.today
        if self.one("tempo") == "emergency":
            return max(self.case.today, notice, talk)
        comfortable = notice + timedelta(21 if self.one("tempo") == "compressed" else 60)
        soonest = max(comfortable, self.case.today + timedelta(21), talk + timedelta(21))
        safe = max([soonest, *(self.runs_out(notice, *floor) for floor in self.floors.values())])
        return month_end(safe) if any(ends for _, _, ends in self.floors.values()) else self.worked(safe, 1)

    def notice_before(self, end: date) -> date:
        """Suppose a notice before a last day."""
        today, left = self.case.today, (end - self.case.today).days
        if self.one("tempo") == "emergency" and left <= 1:
            return end
        if left < 0:
            return end - timedelta(60)
        if self.one("initiator") == "client":
            return today
        comfortable = end - timedelta(min(60, left * 2 // 3))
        wanted = min([comfortable, *(self.latest(end, *floor) for floor in self.floors.values())])
        return max(today, self.case.conversation or today, self.worked(wanted, -1))

    # Dates of items

    @cached_property
    def due(self) -> dict[str, list[date]]:
        """Map each item to the days on which it is due; what is late is caught up, and no day is too full."""
        due = {item.id: self.by_its_date(item) for item in self.items}
        late = sorted((item for item in self.items if self.is_late(item)), key=self.urgency)
        bound = [item for item in late if is_bound(item)]
        free = [item for item in late if not is_bound(item)]
        loads = Counter(due[item.id][0] for item in self.items if item not in late)
        week, weeks = self.first_days(5, self.limit()), self.first_days(10, self.limit())
        if sum(max(0, MOST - loads[day]) for day in week) < len(bound):
            week = weeks
        for items, days in ((bound, week), (free, self.first_days(10, self.anchors["E"]))):
            for item, day in zip(items, self.places(days, loads, len(items)), strict=False):
                due[item.id] = [day]
                loads[day] += 1
        self.hurry(late, due)
        for item in late:
            if ".." in self.text(item):
                due[item.id].append(max(due[item.id][0], self.by_its_date(item)[-1]))
        self.ease(due)
        return due

    def hurry(self, late: Sequence[Item], due: dict[str, list[date]]) -> None:
        """Move what is late forward, until nothing comes later than what waits for it."""
        moved = True
        while moved:
            moved = False
            for item in late:
                for other in self.waiting(item):
                    if due[other.id][0] < due[item.id][0]:
                        due[item.id][0], moved = due[other.id][0], True

    def ease(self, due: dict[str, list[date]]) -> None:
        """Move good practice from days that are too full to the next ones with room."""
        loads = Counter(days[0] for days in due.values())
        for day in sorted(day for day, count in loads.items() if count > MOST):
            for item in [item for item in reversed(self.items) if due[item.id][0] == day and self.can_move(item)]:
                if loads[day] <= MOST:
                    break
                last = min([due[other.id][0] for other in self.waiting(item)], default=date.max)
                later = [self.working_days(day, count) for count in range(1, 11)]
                free = next((one for one in later if one <= last and loads[one] < MOST), None)
                if free:
                    due[item.id] = [free]
                    loads[free] += 1
                    loads[day] -= 1

    def can_move(self, item: Item) -> bool:
        """Tell whether an item is good practice on one day, and no part of the talk."""
        point = POINT.fullmatch(self.text(item))
        if not point or item.fixed or item.level != "recommended" or self.is_urgent(item):
            return False
        return point[1] != "C" and point[3] != "h"

    def waiting(self, item: Item) -> list[Item]:
        """Return what waits for an item; what is urgent waits for nothing."""
        return [other for other in self.items if item.id in other.after and not self.is_urgent(other)]

    def text(self, item: Item) -> str:
        """Return the date of an item as it was written."""
        return item.written.value("when")

    def is_over(self) -> bool:
        """Tell whether the last day is here or has passed."""
        return self.anchors["E"] <= self.case.today + timedelta(1)

    def is_late(self, item: Item) -> bool:
        """Tell whether an item has lost its day, or would be due at the beginning only because it is squeezed."""
        once = re.fullmatch(r"[^,. ]+(\.\.[^,. ]+)?", self.text(item))
        if not once or item.fixed or item.emergency:
            return False
        anchor, amount, unit = self.first_point(item)
        counted = self.counted(anchor, amount, unit, item.fixed)
        if self.is_over():
            if anchor == "I" or unit == "h":
                return False
            follows = anchor in "CN" and 0 <= amount <= 3
            before = -amount if anchor == "E" else 60 - amount
            return counted < self.case.today or (before >= 0 and not follows)
        if once[1] or self.by_its_date(item) != [self.beginning(1, self.case.today)]:
            return False
        return counted < self.case.today or (anchor == "E" and amount < 0)

    def first_point(self, item: Item) -> tuple[str, int, str]:
        """Read the first point of a date: its anchor, its amount and its unit."""
        match = POINT.match(self.text(item).removeprefix("weekly "))
        assert match, item.id
        return match[1], int(match[2] or 0), match[3] or "d"

    def urgency(self, item: Item) -> tuple[bool, date, int]:
        """Order what is late: what is sure first, then by date, then by its place in the base plan."""
        anchor, amount, unit = self.first_point(item)
        open_still = any(name not in self.known for name, _, _ in clauses_of(item))
        days = 0 if unit == "h" else amount
        return open_still, self.counted(anchor, amount, unit, item.fixed), days - (0 if anchor in "EI" else 60)

    def places(self, days: Sequence[date], loads: Mapping[date, int], needed: int) -> list[date]:
        """Return each day as often as it has room, where a day takes eight items, or as many more as are needed."""
        most = 8
        while True:
            places = [day for day in days for _ in range(most - loads[day])]
            if len(places) >= needed:
                return places
            most += 1

    def limit(self) -> date:
        """Return the day by which we are prepared."""
        ahead = self.one("initiator") != "client" and self.anchors["N"] > self.case.today
        return self.anchors["N"] if ahead else self.anchors["E"]

    def first_days(self, count: int, limit: date) -> list[date]:
        """Return so many working days on which something can be caught up, up to a limit."""
        over = self.is_over()
        start = self.beginning(1, self.case.today)
        if over:
            start = self.working_days(max(self.anchors["E"], self.case.today), 1)
        later = [self.working_days(start, place) for place in range(1, count)]
        return [start, *(day for day in later if over or day <= limit)]

    def is_urgent(self, item: Item) -> bool:
        """Tell whether an item belongs to the first 24 hours, and these have begun."""
        hurried = self.one("tempo") == "emergency" or self.is_over()
        return hurried and item.emergency and not self.is_ahead(self.text(item))

    def by_its_date(self, item: Item) -> list[date]:
        """Return the days of an item by its own date."""
        today = self.case.today
        text = self.text(item)
        if self.is_urgent(item):
            return [today if self.one("tempo") == "emergency" else self.worked(today, 1)]
        rest = text.removeprefix("weekly ")
        days = [self.point(part.strip(), item.fixed) for part in re.split(r",|\.\.", rest)]
        if ".." not in rest:
            return sorted(set(days))
        first, last = min(days), max(days)
        return list(weeks(first, last)) if text.startswith("weekly ") else [first, last]

    def is_ahead(self, text: str) -> bool:
        """Tell whether a date begins at a talk, a notice or a last day that is not here yet, or after it."""
        match = POINT.match(text.removeprefix("weekly "))
        assert match, text
        return int(match[2] or 0) >= 0 and self.anchors[match[1]] > self.case.today + timedelta(1)

    def point(self, text: str, fixed: bool) -> date:
        """Return the day of one point."""
        match = POINT.fullmatch(text)
        assert match, text
        anchor, amount, unit = match[1], int(match[2] or 0), match[3] or "d"
        counted = self.counted(anchor, amount, unit, fixed)
        day = counted
        if self.is_over() and not fixed and unit != "h" and anchor != "I":
            day = self.spread(anchor, amount, counted)
        if amount and not self.works(day):
            back = self.worked(day, -1)
            day = back if amount < 0 or back > self.anchors[anchor] else self.worked(day, 1)
        return max(day, self.beginning(amount, counted))

    def counted(self, anchor: str, amount: int, unit: str, fixed: bool) -> date:
        """Count from the anchor."""
        day = self.anchors[anchor]
        if unit == "h":
            return day
        if unit == "wd":
            return self.working_days(day, amount)
        if anchor == "E" and amount < 0 and not fixed:
            return day - timedelta(scaled(-amount, (day - self.anchors["N"]).days))
        if anchor == "N" and amount > 0 and not fixed and not self.is_over():
            notice = (self.anchors["E"] - day).days
            return day + timedelta(amount if notice > 60 else math.ceil(Fraction(amount * notice, 60)))
        return day + timedelta(amount)

    def spread(self, anchor: str, amount: int, counted: date) -> date:
        """Put what should stand before a last day that is here into ten working days after it."""
        before = -amount if anchor == "E" else 60 - amount
        if before < 0:
            return counted
        step = 10 - math.ceil(Fraction(min(before, 90), 10))
        own = self.working_days(max(self.anchors["E"], self.case.today), step)
        follows = anchor != "E" and 0 <= amount <= 3 and counted >= self.case.today
        return min(counted, own) if follows else own

    def beginning(self, amount: int, counted: date) -> date:
        """Return the day before which nothing is due."""
        today = self.case.today
        if amount == 0 and counted >= today:
            return counted
        if self.one("tempo") == "emergency":
            return today
        return max(today, min(self.worked(today, 1), self.anchors["E"]))


def is_bound(item: Item) -> bool:
    """Tell whether an item is essential, or belongs to the talk or the notice."""
    return item.level != "recommended" or bool(re.search("[CN]", item.written.value("when")))


def scaled(before: int, notice: int) -> int:
    """Scale days before the last day: all of them to a short notice, those beyond the last month to a long one."""
    if notice <= 60:
        return math.ceil(Fraction(before * notice, 60))
    if before <= 30:
        return before
    if before >= 60:
        return before + notice - 60
    return 30 + math.ceil(Fraction((before - 30) * (notice - 30), 30))


def clauses_of(item: Item) -> list[Clause]:
    """Read a condition from the text of its author."""
    return clauses_in(item.written.value("applies"))


@cache
def clauses_in(text: str) -> list[Clause]:
    """Read `facet=answer,answer facet!=answer`."""
    clauses: list[Clause] = []
    for part in text.split():
        facet, _, answers = part.partition("=")
        clauses.append((facet.rstrip("!"), set(answers.split(",")), facet.endswith("!")))
    return clauses


def written_clauses(entry: Hold | Floor) -> list[Clause]:
    """Return the clauses of a hold or a floor."""
    return [(clause.facet, set(clause.answers), clause.barred) for clause in entry.applies.clauses]


def weeks(first: date, last: date) -> Iterator[date]:
    """Yield a day of each week."""
    while first <= last:
        yield first
        first += timedelta(7)


def months_after(day: date, months: int) -> date:
    """Add months one by one, and then be no later than the month allows."""
    year, month = day.year, day.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return min(date(year, month, 1) + timedelta(day.day - 1), month_end(date(year, month, 1)))


def month_end(day: date) -> date:
    """Return the last day of a month."""
    return day.replace(day=monthrange(day.year, day.month)[1])
