"""The plan of the browser against a slow, plain oracle, over 1,000 generated cases of the real playbooks."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random

import pytest
from pydantic import TypeAdapter

from highnote.assemble.contract.calendars import calendar_of
from highnote.assemble.contract.cases import CaseDates, PlanCase
from highnote.assemble.contract.plan import plan_library_of
from highnote.assemble.contract.written import json_text
from highnote.load import load
from highnote.model import Library, model
from highnote.plans.made import PROGRAM, Asked
from highnote.publish.tool import run_node
from tests.plan_oracle import Case
from tests.plan_oracle_days import Oracle

ROOT = Path(__file__).parents[2]
CASES = 1000
BATCH = 250
CALENDARS = ("", "GB-ENG", "GB-SCT", "DE-BY", "US", "SA")
TODAY = date(2027, 1, 1)


@cache
def library() -> Library:
    return model(load(ROOT))


def generated(random: Random) -> Case:
    """Make up a case: some questions answered, some in doubt, some dates known."""
    today = TODAY + timedelta(random.randrange(900))
    last_day = today + timedelta(
        random.choice([-40, -2, -1, 0, 1, 2, 7, 20, 30, 45, 60, 90, 120, 365]) + random.randrange(7)
    )
    last = random.choice([last_day, last_day, None])
    latest = (last - today).days if last else 40
    return Case(
        answers=generated_answers(random),
        asked=generated_asked(random),
        today=today,
        last_day=last,
        notice=random.choice([None, None, today + timedelta(random.randint(min(-30, latest), latest))]),
        conversation=random.choice([None, None, today + timedelta(random.randint(min(-10, latest), latest))]),
        contract_days=random.choice([None, 0, 14, 30, 90]),
        calendar=random.choice(CALENDARS),
    )


def generated_answers(random: Random) -> dict[str, tuple[str, ...]]:
    """Answer some of the questions."""
    answers: dict[str, tuple[str, ...]] = {}
    for facet in library().vocabulary.facets:
        known = sorted(library().vocabulary.facet_answers[facet.id])
        if random.random() < 0.7:
            count = random.randint(1, len(known)) if facet.many else 1
            answers[facet.id] = ("not sure",) if random.random() < 0.15 else tuple(random.sample(known, count))
    return answers


def generated_asked(random: Random) -> dict[str, str]:
    """Answer some of the questions of holds and floors."""
    holds = {hold.id: random.choice(["yes", "no"]) for hold in library().vocabulary.holds if random.random() < 0.2}
    floors = {
        floor.id: random.choice(floor.steps).answer for floor in library().vocabulary.floors if random.random() < 0.3
    }
    return {**holds, **floors}


def plan_case(index: int, case: Case) -> PlanCase:
    dates = CaseDates(
        today=case.today,
        begun=None,
        last_day=case.last_day,
        notice=case.notice,
        conversation=case.conversation,
        invoice=None,
        contract_days=case.contract_days,
        contract_months=None,
        received_days=None,
    )
    answers = {facet: tuple(given) for facet, given in case.answers.items()}
    return PlanCase(
        id=str(index),
        answers=answers,
        asked=dict(case.asked),
        dates=dates,
        deadlines=(),
        calendar=case.calendar,
        essential=False,
    )


def reports_of(cases: Sequence[Case]) -> list[dict]:
    """Have the plans made by the program of the browser."""
    countries = sorted({calendar[:2] for calendar in CALENDARS} - {""})
    asked = Asked(
        library=plan_library_of(library(), ""),
        calendars=tuple(calendar_of(country, 2026, 2031) for country in countries),
        cases=tuple(plan_case(index, case) for index, case in enumerate(cases)),
    )
    return json.loads(run_node("The plan", ROOT, str(PROGRAM), given=json_text(TypeAdapter(Asked), asked)))


def as_counted(case: Case) -> dict:
    """Return what the oracle says of a case, in the form of a report."""
    oracle = Oracle(library(), case)
    days = {anchor: day.isoformat() for anchor, day in oracle.anchors.items()}
    return {
        "days": days,
        "items": {item.id: [day.isoformat() for day in oracle.due[item.id]] for item in oracle.items},
        "holds": oracle.holds,
        "binds": (oracle.binds[0], oracle.binds[1].isoformat()) if oracle.binds else ("", None),
    }


def as_reported(report: dict) -> dict:
    """Return the same parts of a report."""
    names = {"E": "last_day", "N": "notice", "C": "conversation", "I": "invoice"}
    return {
        "days": {anchor: report[name]["day"] for anchor, name in names.items()},
        "items": {item["id"]: item["due"] for item in report["items"]},
        "holds": {hold["id"]: hold["certain"] for hold in report["holds"]},
        "binds": (report["floor"], report["latest_safe_day"]),
    }


@pytest.mark.parametrize("seed", range(CASES // BATCH))
def test_the_plan_counts_as_the_oracle_does(seed: int) -> None:
    random = Random(seed)
    cases = [generated(random) for _ in range(BATCH)]

    for case, report in zip(cases, reports_of(cases), strict=True):
        counted, reported = as_counted(case), as_reported(report)
        assert reported["days"] == counted["days"], case
        assert reported["binds"] == counted["binds"], case
        assert reported["holds"] == counted["holds"], case
        assert reported["items"] == counted["items"], case
