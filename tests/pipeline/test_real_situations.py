"""The situations of the real playbooks: every plan is as its author expects it, and every answer is given in one."""

from collections import Counter
from datetime import date
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from highnote.assemble.contract.cases import PlanReport
from highnote.load import load
from highnote.model import Library, model
from highnote.model.situations import NOT_SURE, Dates, Deadline, Expectations, Situation
from highnote.model.vocabulary import Facet, Reason
from highnote.plans import misses, plans_of

ROOT = Path(__file__).parents[2]
# Where either can begin it, we have more to do if we do.
LONGER_SIDE = {"either": "firm"}
QUIET = {
    "tempo": "planned",
    "jurisdiction": "uk",
    "size": "small",
    "team": "alone",
    "deadlines": "none",
    "contract": "short",
    "for_cause": "no",
    "dispute": "no",
    "open_invoices": "paid",
    "client_money": "no",
    "personal_data": "no",
    "access_held": "no",
    "names_on_registers": "no",
    "materials": "none",
    "third_parties": "none",
    "people_on_site": "no",
    "new_provider": "none",
    "client_kind": "none",
    "publicity": "no",
    "afterwards": "cordial",
}


@cache
def library() -> Library:
    """Model the real playbooks."""
    return model(load(ROOT))


def test_every_plan_is_as_its_situation_expects() -> None:
    situations = library().situations

    reports = plans_of(library(), situations)

    missed = {one.id: misses(one, report) for one, report in zip(situations, reports, strict=True)}
    assert len(situations) >= 60
    assert {name: sentences for name, sentences in missed.items() if sentences} == {}


@pytest.mark.parametrize("facet", library().vocabulary.facets, ids=lambda facet: facet.id)
def test_every_answer_is_given_in_some_situation(facet: Facet) -> None:
    given = {answer for one in library().situations for answer in one.answers.get(facet.id, ())}

    assert given == library().vocabulary.facet_answers[facet.id] | {NOT_SURE}


def test_only_the_first_day_a_talk_or_a_notice_of_a_week_can_fill_a_day() -> None:
    situations = library().situations

    full = {
        one.id: {
            day: count for day, count in loads_of(report).items() if count > 15 and not can_be_full(day, one, report)
        }
        for one, report in zip(situations, plans_of(library(), situations), strict=True)
    }

    assert {name: days for name, days in full.items() if days} == {}


def loads_of(report: PlanReport) -> Counter[date]:
    """Count what is due on each day, or begins on it."""
    return Counter(item.due[0] for item in report.items)


def can_be_full(day: date, situation: Situation, report: PlanReport) -> bool:
    """Tell whether a day of a plan is one on which much has to happen at once."""
    is_short = (report.last_day.day - report.notice.day).days <= 7
    return is_short or day in {situation.dates.today, report.conversation.day, report.notice.day}


def test_what_a_situation_knows_of_notice_and_deadlines_reaches_its_plan() -> None:
    plain = quiet_situation(ordinary_reasons()[0], "tax")
    dates = Dates.model_validate(
        {"today": date(2027, 2, 1), "last_day": date(2027, 4, 30), "contract months": 2, "received days": 3}
    )
    deadline = Deadline(what="The return", kind="filing", day=date(2027, 5, 7))
    known = plain.model_copy(update={"dates": dates, "deadlines": (deadline,)})

    before, after = plans_of(library(), [plain, known])

    assert (before.latest_safe_day, after.latest_safe_day) == (None, date(2027, 2, 25))
    assert any("The return" in sentence for sentence in after.says)


def test_no_quiet_ending_of_a_small_client_asks_for_more_than_forty_things() -> None:
    quiet = [quiet_situation(*case) for case in product(ordinary_reasons(), professions())]

    counts = {one.id: len(report.items) for one, report in zip(quiet, plans_of(library(), quiet), strict=True)}

    assert {name: count for name, count in counts.items() if count > 40} == {}


def ordinary_reasons() -> tuple[Reason, ...]:
    """Return the reasons whose endings pass through the normal conversation."""
    return tuple(reason for reason in library().vocabulary.reasons if not reason.safe_route)


def professions() -> tuple[str, ...]:
    """Return the answers to the question about the kind of work."""
    return tuple(sorted(library().vocabulary.facet_answers["profession"]))


def quiet_situation(reason: Reason, profession: str) -> Situation:
    """Make up a small ending in which nothing is held, owed or disputed."""
    return Situation(
        id=f"S{reason.id[1:]}{professions().index(profession)}",
        title=f"{reason.title}, quietly: {profession}",
        answers={
            **{facet: (answer,) for facet, answer in QUIET.items()},
            "initiator": (LONGER_SIDE.get(reason.initiator, reason.initiator),),
            "reason": (reason.id,),
            "profession": (profession,),
        },
        dates=Dates(today=date(2027, 2, 1), last_day=date(2027, 4, 30), calendar="GB-ENG"),
        expect=Expectations(ending=reason.id),
    )
