"""Counts the days of a plan slowly and plainly: when each item is due, what is caught up, what leaves a full day.

It follows docs/decisions/plan.md, as tests/plan_oracle.py does.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property

from highnote.model import Item
from tests.plan_oracle import Known, clauses_of

POINT = re.compile(r"([ENCI])([+-]\d+)?(wd|h)?")
MOST = 15


class Oracle(Known):
    """The plan of one case, with its days."""

    @cached_property
    def due(self) -> dict[str, list[date]]:
        """Map each item to the days on which it is due; what is late is caught up, and no day is too full."""
        due = {item.id: self.by_its_date(item) for item in self.items}
        late = sorted((item for item in self.items if self.is_late(item)), key=self.urgency)
        bound = [item for item in late if is_bound(item)]
        free = [item for item in late if not is_bound(item)]
        ids = {item.id for item in late}
        loads = Counter(due[item.id][0] for item in self.items if item.id not in ids)
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
        return [other for other in self.after.get(item.id, []) if not self.is_urgent(other)]

    @cached_property
    def after(self) -> dict[str, list[Item]]:
        """Map the id of each item to those that come after it."""
        after: dict[str, list[Item]] = {}
        for item in self.items:
            for before in item.after:
                after.setdefault(before, []).append(item)
        return after

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
        return hurried and item.emergency and item.id not in self.ahead

    @cached_property
    def ahead(self) -> set[str]:
        """Return what is ahead, and whatever waits for it, however long the way."""

        def waits(item: Item) -> bool:
            return self.is_ahead(self.text(item)) or any(waits(by_id[name]) for name in item.after if name in by_id)

        by_id = {item.id: item for item in self.items}
        return {item.id for item in self.items if waits(item)}

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


def weeks(first: date, last: date) -> Iterator[date]:
    """Yield a day of each week."""
    while first <= last:
        yield first
        first += timedelta(7)
