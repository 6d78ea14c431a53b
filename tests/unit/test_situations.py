"""Model: situations, their answers, dates and expectations, each mistake at its line."""

from datetime import date

import pytest

from highnote.model import Library
from tests.small_project import library_of

SITUATION = """\
- id: S07
  title: They leave today
  answers: {initiator: client, profession: [msp, software], team: not sure, personal_data: "yes"}
  asked: {H26: "no"}
  dates: {today: 2026-11-30, last_day: 2026-12-31, calendar: GB-ENG, contract days: 90}
  expect:
    ending: R06
    holds: [H07]
    items: {ACC-02: 2026-11-30, DAT-01: any}
    without: [KIT-03]
    because: {ACC-02: your work is IT managed services}
    latest safe day: 2026-09-30
    says: [Good Friday]
    at most: 40
"""


def read(**files: str) -> Library:
    """Model files of situations alone."""
    return library_of({f"playbooks/situations/{name}.yml": text for name, text in files.items()})


def faults(**files: str) -> list[tuple[str, str, int, int]]:
    return [(fault.kind, fault.found, fault.place.line, fault.place.column) for fault in read(**files).faults]


def test_a_situation_is_answers_dates_and_what_the_plan_must_say() -> None:
    (situation,) = read(emergencies=SITUATION).situations

    assert situation.answers["profession"] == ("msp", "software")
    assert situation.answers["initiator"] == ("client",)
    assert situation.answers["team"] == ("not sure",)
    assert situation.asked == {"H26": "no"}
    assert (situation.dates.last_day, situation.dates.contract_days) == (date(2026, 12, 31), 90)
    assert situation.expect.items == {"ACC-02": date(2026, 11, 30), "DAT-01": None}
    assert (situation.expect.latest_safe_day, situation.expect.at_most) == (date(2026, 9, 30), 40)
    assert situation.expect.says == ("Good Friday",)


def test_a_situation_says_what_the_contract_asks_for_and_which_dates_depend_on_us() -> None:
    dates = "calendar: GB-ENG, contract months: 3, received days: 2, begun: 2026-11-01}"
    deadlines = "  deadlines: [{what: The VAT return, kind: filing, day: 2027-01-07, who: the new adviser}]"
    written = SITUATION.replace("calendar: GB-ENG, contract days: 90}", f"{dates}\n{deadlines}")

    (situation,) = read(emergencies=written).situations

    assert (situation.dates.contract_months, situation.dates.received_days) == (3, 2)
    assert situation.dates.begun == date(2026, 11, 1)
    assert [(one.kind, one.day, one.who) for one in situation.deadlines] == [
        ("filing", date(2027, 1, 7), "the new adviser")
    ]


def test_situations_stand_in_the_order_of_their_files() -> None:
    library = read(emergencies=SITUATION, quiet=SITUATION.replace("S07", "S01"))

    assert [situation.id for situation in library.situations] == ["S07", "S01"]


def test_each_value_of_a_situation_has_its_place() -> None:
    written = read(emergencies=SITUATION).written_situations["S07"]

    assert (written.place().line, written.place("answers", "profession", 1).column) == (1, 50)
    assert written.place("expect", "items", "ACC-02").line == 9


def test_an_id_belongs_to_one_situation_of_all_files() -> None:
    assert faults(emergencies=SITUATION, quiet=SITUATION) == [("entry-twice", "S07", 1, 3)]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("id: S07", "id: s7", ("field-value", "id", 1, 7)),
        ("calendar: GB-ENG", "calendar: England", ("field-value", "dates.calendar", 5, 62)),
        ("today: 2026-11-30", "today: soon", ("field-value", "dates.today", 5, 18)),
        ("ACC-02: 2026-11-30", "ACC-02: soon", ("field-value", "expect.items.ACC-02", 9, 21)),
        ("initiator: client", "initiator: []", ("field-value", "answers.initiator", 3, 24)),
        ("holds:", "hold:", ("field-unknown", "hold", 8, 5)),
        ("    ending: R06\n", "", ("field-missing", "ending", 7, 5)),
        ('personal_data: "yes"', "personal_data: yes", ("field-surprise", "yes", 3, 92)),
        ("profession: [msp, software]", "profession: [no, software]", ("field-surprise", "no", 3, 45)),
    ],
)
def test_a_mistake_in_a_situation_is_told_at_its_place(old: str, new: str, fault: tuple) -> None:
    assert faults(emergencies=SITUATION.replace(old, new)) == [fault]


def test_a_file_of_situations_holds_a_list() -> None:
    assert faults(emergencies="id: S07\n") == [("vocabulary-not-list", "", 1, 1)]
    assert faults(emergencies="- S07\n") == [("entry-not-mapping", "", 1, 3)]
