"""The command `highnote plan` on a small project: what it prints, and how it ends."""

from pathlib import Path

import pytest

from highnote.__main__ import main
from tests.small_playbooks import PLAYBOOKS
from tests.small_project import write

SITUATIONS = """\
- id: S01
  title: The harbour found a cheaper keeper
  answers: {initiator: firm, reason: R01}
  dates: {today: 2027-01-04, notice: 2027-01-04, last_day: 2027-03-05, calendar: GB-ENG, contract days: 30}
  expect:
    ending: R01
    floor: contract
    latest safe day: 2027-02-03
    items: {LVE-01: 2027-02-12, LVE-02: 2027-03-05}
    because: {LVE-01: it is part of every ending}
"""
FACETS = """\
- id: initiator
  question: Who is ending it?
  answers: [{id: client, label: They, because: the client ends it}, {id: firm, label: We, because: you end it}]
  not sure: firm
- id: profession
  question: What kind of work do you do?
  answers: [{id: lamp, label: Lamps, because: you keep lamps}, {id: other, label: Other, because: you keep no lamps}]
  not sure: lamp
- {id: reason, question: Why?, answers_from: reasons, not sure: R01}
"""
HOLDS = """\
- id: H01
  title: Tell the coast guard
  kind: tell-first
  applies: profession=lamp reason=R01
  until: the coast guard knows
  do: Call them.
  why: ships rely on the light
  at: [LVE-01]
"""
FILE = "playbooks/situations/price.yml"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write the small playbooks with one situation, and go there."""
    for path, text in PLAYBOOKS.items():
        write(tmp_path / path, text)
    write(tmp_path / "playbooks/vocabulary/facets.yml", FACETS)
    write(tmp_path / "playbooks/vocabulary/holds.yml", HOLDS)
    write(tmp_path / FILE, SITUATIONS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_plan_that_is_as_expected_ends_in_0(project: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["plan", FILE]) == 0
    told = capsys.readouterr().out
    assert told.startswith("S01 The harbour found a cheaper keeper\n    ending R01: 2 items, 0 left out\n")
    assert "    2027-02-12 LVE-01 lead: it is part of every ending\n" in told
    assert told.endswith("\n1 situation, and every expectation holds.\n")


def test_a_plan_that_is_not_as_expected_ends_in_1_and_says_what_differs(
    project: Path, capsys: pytest.CaptureFixture
) -> None:
    write(project / FILE, SITUATIONS.replace("2027-03-05}", "2027-03-04}"))

    assert main(["plan", "--all"]) == 1
    told = capsys.readouterr().out
    assert "    EXPECTED OTHERWISE: LVE-02 is due on 2027-03-05, not on 2027-03-04\n" in told
    assert told.endswith("\n1 situation. Something else is expected in S01.\n")


def test_a_change_is_compared_with_what_was_printed_before(project: Path, capsys: pytest.CaptureFixture) -> None:
    main(["plan", "--all"])
    write(project / "before.txt", capsys.readouterr().out)
    write(project / FILE, SITUATIONS.replace("2027-03-05,", "2027-03-08,"))

    assert main(["plan", "--all", "--before", "before.txt"]) == 1
    told = capsys.readouterr().out
    assert (
        "-    2027-03-05 LVE-02 it: you end it" in told.replace("We are", "you end it")
        or "-    2027-03-05 LVE-02" in told
    )
    assert "1 plan of 1 moved: S01." in told


def test_a_project_with_a_problem_gets_no_plan(project: Path, capsys: pytest.CaptureFixture) -> None:
    write(project / FILE, SITUATIONS.replace("reason: R01", "reason: R77"))

    assert main(["plan", FILE]) == 1
    told = capsys.readouterr().out
    assert "R77" in told
    assert told.endswith("No plan was made.\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "name a file of situations, or say --all"),
        (["nowhere.yml"], 'there is no file or folder "nowhere.yml"'),
        (["playbooks/phases"], "there is no situation in playbooks/phases"),
        (["--all", "--before", "nowhere.txt"], "nowhere.txt cannot be read: No such file or directory"),
    ],
)
def test_wrong_use_says_what_to_name(
    project: Path, capsys: pytest.CaptureFixture, arguments: list[str], said: str
) -> None:
    assert main(["plan", *arguments]) == 2
    assert capsys.readouterr().err == f"highnote: {said}\n"
