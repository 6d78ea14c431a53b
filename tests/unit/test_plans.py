"""Plans of situations as text: what is expected, what is printed, and whose plan moved."""

from datetime import date

import pytest

from highnote.assemble.contract.cases import (
    PlanReport,
    ReportedDay,
    ReportedGate,
    ReportedHold,
    ReportedItem,
    ReportedLeftOut,
    ReportedQuestion,
)
from highnote.model.situations import Situation
from highnote.plans import closing_text, misses, moved_text, plan_text

DAY = date(2027, 3, 5)


def situation(**expect: object) -> Situation:
    return Situation.model_validate(
        {
            "id": "S01",
            "title": "A keeper leaves",
            "answers": {},
            "dates": {"today": DAY},
            "expect": {"ending": "R01", **expect},
        }
    )


def item(name: str, *due: date, kind: str = "on") -> ReportedItem:
    return ReportedItem(id=name, owner="lead", kind=kind, due=due, because=("the client ends it",), warnings=())


def report(**parts: object) -> PlanReport:
    given, supposed = ReportedDay(day=DAY, given=True), ReportedDay(day=date(2027, 3, 10), given=False)
    plain = {
        "id": "S01",
        "ending": "R01",
        "last_day": given,
        "notice": given,
        "conversation": given,
        "invoice": supposed,
        "holds": (ReportedHold(id="H01", certain=True), ReportedHold(id="H02", certain=False)),
        "floor": "contract",
        "latest_safe_day": date(2027, 1, 29),
        "items": (
            item("LVE-01", DAY),
            item("LVE-02", DAY, date(2027, 3, 12), kind="window"),
            item("LVE-03", DAY, date(2027, 3, 12), kind="weekly"),
            item("LVE-04", DAY, date(2027, 3, 12), kind="each"),
        ),
        "left_out": (ReportedLeftOut(id="LVE-09", because=("there is no boat",)),),
        "gates": (ReportedGate(phase="LVE", day=DAY),),
        "says": ("No calendar is chosen.",),
        "better_days": (date(2027, 3, 8),),
        "next": ReportedQuestion(facet="boat", most=3),
    }
    return PlanReport.model_validate({**plain, **parts})


@pytest.mark.parametrize(
    "expect",
    [
        {},
        {"holds": ["H01", "H02"], "floor": "contract", "latest safe day": date(2027, 1, 29)},
        {"items": {"LVE-01": DAY, "LVE-02": date(2027, 3, 12), "LVE-03": "any"}},
        {"without": ["LVE-09", "H03"], "at most": 4},
        {"because": {"LVE-01": "client ends", "LVE-09": "no boat"}},
        {"says": ["No calendar"]},
    ],
)
def test_a_plan_that_is_as_expected_misses_nothing(expect: dict) -> None:
    assert misses(situation(**expect), report()) == ()


@pytest.mark.parametrize(
    ("expect", "sentence"),
    [
        ({"ending": "R02"}, "the ending is R01, not R02"),
        ({"holds": ["H03"]}, "H03 does not stand"),
        ({"floor": "F01"}, "the floor is contract, not F01"),
        ({"latest safe day": DAY}, "the last safe day is 2027-01-29, not 2027-03-05"),
        ({"items": {"LVE-01": date(2027, 3, 6)}}, "LVE-01 is due on 2027-03-05, not on 2027-03-06"),
        ({"items": {"LVE-02": date(2027, 3, 6)}}, "LVE-02 is due on 2027-03-05, 2027-03-12, not on 2027-03-06"),
        ({"items": {"LVE-09": "any"}}, "LVE-09 is not in the plan"),
        ({"without": ["LVE-01"]}, "LVE-01 is in the plan"),
        ({"without": ["H02"]}, "H02 is in the plan"),
        (
            {"because": {"LVE-01": "boat"}},
            'LVE-01 is there or left out because "the client ends it", not because "boat"',
        ),
        ({"because": {"LVE-08": "boat"}}, 'LVE-08 is there or left out because "", not because "boat"'),
        ({"says": ["No calendar", "Good Friday"]}, 'it does not say "Good Friday"'),
        ({"at most": 3}, "there are 4 items, and at most 3 are expected"),
    ],
)
def test_each_expectation_that_does_not_hold_is_named(expect: dict, sentence: str) -> None:
    assert misses(situation(**expect), report()) == (sentence,)


def test_a_floor_that_nobody_knows_is_said_so() -> None:
    told = report(floor="", latest_safe_day=None)

    assert misses(situation(floor="contract"), told) == ("the floor is not known, not contract",)


def test_a_plan_is_printed_with_ids_dates_and_reasons() -> None:
    assert plan_text(situation(), report(), ("H03 does not stand",)) == (
        "S01 A keeper leaves\n"
        "    ending R01: 4 items, 1 left out\n"
        "    last day 2027-03-05, notice 2027-03-05, talk 2027-03-05, invoice 2027-03-10 (supposed)\n"
        "    holds H01; possible H02\n"
        "    floor contract, last safe day 2027-01-29\n"
        "    gates LVE 2027-03-05\n"
        "    next question boat: up to 3 items less\n"
        "    No calendar is chosen.\n"
        "    better last days 2027-03-08\n"
        "    2027-03-05 LVE-01 lead: the client ends it\n"
        "    2027-03-05..2027-03-12 LVE-02 lead: the client ends it\n"
        "    2027-03-05..2027-03-12 weekly LVE-03 lead: the client ends it\n"
        "    2027-03-05, 2027-03-12 LVE-04 lead: the client ends it\n"
        "    without LVE-09: there is no boat\n"
        "    EXPECTED OTHERWISE: H03 does not stand"
    )


def test_the_last_line_names_the_situations_that_expect_something_else() -> None:
    assert closing_text({"S01": ()}) == "1 situation, and every expectation holds."
    assert closing_text({"S01": (), "S02": ("x",)}) == "2 situations. Something else is expected in S02."


BEFORE = (
    "S01 One\n    2027-03-05 LVE-01\n    2027-03-06 LVE-02\n\nS02 Two\n    ending R01\n\n2 situations, and all holds.\n"
)


def test_a_change_says_whose_plan_moved_and_how() -> None:
    after = BEFORE.replace("2027-03-06", "2027-03-07") + "\nS03 Three\n    ending R02\n"

    assert moved_text(BEFORE, after) == (
        "S01 One\n"
        "-    2027-03-06 LVE-02\n"
        "+    2027-03-07 LVE-02\n"
        "\n"
        "S03 Three\n"
        "+S03 Three\n"
        "+    ending R02\n"
        "\n"
        "2 plans of 3 moved: S01, S03."
    )


def test_a_change_that_moves_no_plan_says_so() -> None:
    assert moved_text(BEFORE, BEFORE) == "2 plans, and none of them moved."
