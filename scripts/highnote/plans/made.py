"""Has the plans of situations made, all in one run of the program that the browser uses."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from pydantic import TypeAdapter

from highnote.assemble.contract.calendars import Calendar, calendar_of
from highnote.assemble.contract.cases import PlanCase, PlanReport, plan_case_of
from highnote.assemble.contract.countries import COUNTRIES
from highnote.assemble.contract.plan import PlanLibrary, plan_library_of
from highnote.assemble.contract.shape import Shape
from highnote.assemble.contract.written import json_text
from highnote.model import Library
from highnote.model.situations import Situation
from highnote.publish.tool import run_node

PROGRAM = Path(__file__).parents[2] / "browser" / "plans.ts"
# A plan reaches back to a notice of last year, and on to the year after its last day.
YEARS_BEFORE, YEARS_AFTER = 1, 3


class Asked(Shape):
    """What the program reads."""

    library: PlanLibrary
    calendars: tuple[Calendar, ...]
    cases: tuple[PlanCase, ...]


def plans_of(library: Library, situations: Sequence[Situation]) -> tuple[PlanReport, ...]:
    """Return the plan of each situation, in their order; raises ToolFailed."""
    asked = Asked(
        library=plan_library_of(library, ""),
        calendars=tuple(calendars_of(situations)),
        cases=tuple(map(plan_case_of, situations)),
    )
    told = run_node("The plan", PROGRAM.parent, str(PROGRAM), given=json_text(TypeAdapter(Asked), asked))
    return TypeAdapter(tuple[PlanReport, ...]).validate_json(told)


def calendars_of(situations: Sequence[Situation]) -> Iterator[Calendar]:
    """Yield the calendar of each country that the situations name, for the years that they reach into."""
    years = [situation.dates.today.year for situation in situations]
    countries = {situation.dates.calendar.partition("-")[0] for situation in situations}
    for country in sorted(countries & COUNTRIES.keys()):
        yield calendar_of(country, min(years) - YEARS_BEFORE, max(years) + YEARS_AFTER)
