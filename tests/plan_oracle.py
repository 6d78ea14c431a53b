"""Counts a plan slowly and plainly, from the text that authors wrote: the oracle of the plan in the browser.

It follows docs/decisions/plan.md, shares no code with `scripts/browser/plan/`, and reads conditions by itself.
"""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property

import holidays

from highnote.model import Item, Library
from highnote.model.vocabulary import Facet, Floor, Hold, Step

# The years whose holidays a plan is given; before and after them only weekends count.
KNOWN_YEARS = range(2026, 2032)
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
    entries = holidays.country_holidays(country, subdiv=part or None, years=KNOWN_YEARS)
    return frozenset(entries.weekend), frozenset(entries)


class Known:
    """What is known of one case: its answers, its items and holds, its floors and its four days."""

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
        return [item for item in self.library.planned_items() if not self.failing(clauses_of(item), self.known)]

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
        return day.weekday() not in weekend and day not in free

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


def months_after(day: date, months: int) -> date:
    """Add months one by one, and then be no later than the month allows."""
    year, month = day.year, day.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return min(date(year, month, 1) + timedelta(day.day - 1), month_end(date(year, month, 1)))


def month_end(day: date) -> date:
    """Return the last day of a month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def clauses_of(item: Item) -> list[Clause]:
    """Read a condition from the text of its author."""
    return clauses_in(item.written.value("applies"))
