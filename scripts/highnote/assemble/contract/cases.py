"""The contract's cases: what a program asks a plan for, and what it is told."""

from datetime import date

from highnote.assemble.contract.shape import Shape
from highnote.model.situations import Deadline, Situation


class CaseDates(Shape):
    """The days of a case, and what the contract says of notice."""

    today: date
    begun: date | None
    """The day on which the plan was first made; that of today if nothing is said."""
    last_day: date | None
    notice: date | None
    conversation: date | None
    invoice: date | None
    contract_days: int | None
    contract_months: int | None
    received_days: int | None
    """The days after which a notice counts as received."""


class CaseDeadline(Shape):
    """A date of the client that depends on us."""

    what: str
    kind: str
    """An answer of the facet `deadlines`."""
    day: date
    who: str
    """Who meets it after us; empty if nobody is named."""


class PlanCase(Shape):
    """One case, as far as it is known."""

    id: str
    answers: dict[str, tuple[str, ...]]
    """The answers of each facet, by its id."""
    asked: dict[str, str]
    """The answers to the questions of holds and floors, by their ids."""
    dates: CaseDates
    deadlines: tuple[CaseDeadline, ...]
    calendar: str
    """The calendar that counts, such as GB or GB-ENG; empty for weekends alone."""
    essential: bool
    """Cut the plan to its essential items."""


class ReportedDay(Shape):
    """One of the four days that a plan is counted from."""

    day: date
    given: bool
    """The case gives it; else the plan supposes it."""


class ReportedHold(Shape):
    """A hold that stands."""

    id: str
    certain: bool
    """No question is open that could still take it away."""


class ReportedItem(Shape):
    """An item with its days."""

    id: str
    owner: str
    kind: str
    """On a day, between two days (window), weekly, or on each of several days."""
    due: tuple[date, ...]
    because: tuple[str, ...]
    warnings: tuple[str, ...]


class ReportedLeftOut(Shape):
    """An item that the plan leaves out, and why."""

    id: str
    because: tuple[str, ...]


class ReportedGate(Shape):
    """A gate, by the phase that it belongs to."""

    phase: str
    day: date


class ReportedQuestion(Shape):
    """A question that is open, and how many items its answer can take away."""

    facet: str
    most: int


class PlanReport(Shape):
    """The plan of one case."""

    id: str
    ending: str
    """Empty if the reason is not known."""
    last_day: ReportedDay
    notice: ReportedDay
    conversation: ReportedDay
    invoice: ReportedDay
    holds: tuple[ReportedHold, ...]
    floor: str
    """What binds the notice: the id of a floor, or contract; empty if nothing is known to."""
    latest_safe_day: date | None
    items: tuple[ReportedItem, ...]
    left_out: tuple[ReportedLeftOut, ...]
    gates: tuple[ReportedGate, ...]
    says: tuple[str, ...]
    """What the plan says as a whole: of notice, of the last day, and of what could not be used."""
    better_days: tuple[date, ...]
    next: ReportedQuestion | None
    """The open question that is worth most."""


def plan_case_of(situation: Situation) -> PlanCase:
    """Return the case of a situation."""
    dates = situation.dates
    return PlanCase(
        id=situation.id,
        answers=situation.answers,
        asked=situation.asked,
        dates=CaseDates(
            today=dates.today,
            begun=dates.begun,
            last_day=dates.last_day,
            notice=dates.notice,
            conversation=dates.conversation,
            invoice=dates.invoice,
            contract_days=dates.contract_days,
            contract_months=dates.contract_months,
            received_days=dates.received_days,
        ),
        deadlines=tuple(map(case_deadline_of, situation.deadlines)),
        calendar=dates.calendar,
        essential=False,
    )


def case_deadline_of(deadline: Deadline) -> CaseDeadline:
    """Return a date of the client."""
    return CaseDeadline(what=deadline.what, kind=deadline.kind, day=deadline.day, who=deadline.who)
