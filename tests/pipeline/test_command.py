"""The command as an author runs it: exit codes, messages, formats, new playbooks and the register of ids."""

import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from highnote.__main__ import main
from highnote.model.kinds import FOLDER_OF
from highnote.problem import Place, Problem
from highnote.project import REGISTER, built, ids_of
from highnote.publish.engines import DEFAULT
from highnote.report import github_report, text_report
from tests.small_playbooks import PHASE, PLAYBOOKS
from tests.small_project import library_of, write

PHASE_PATH = "playbooks/phases/01-leave.md"
BROKEN = PHASE.replace("owner: it", "owner: nobody")
# What is told of a file in which there are only blanks to fill in and names to choose.
LACKS = re.compile(
    r'is not (some text|at least one value)$|^nothing stands below |^there is no (phase "DEC"|source "id-of-a-source")$'
    "|^the name of the file does not begin with a number$"
)


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write the small playbooks, without code and looks, and go there."""
    for path, text in PLAYBOOKS.items():
        write(tmp_path / path, text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_clean_project_ends_in_0(content: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "No problems.\n"


def test_a_problem_ends_in_1_and_says_the_mend(content: Path, capsys: pytest.CaptureFixture) -> None:
    write(content / PHASE_PATH, BROKEN)

    assert main(["check"]) == 1
    told = capsys.readouterr().out
    assert re.fullmatch(rf'{PHASE_PATH}:\d+:\d+: PB213 .*"nobody".*\n    Mend: .*\n1 problem\.\n', told)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "nowhere"], 'there is no file or folder "nowhere"'),
        (["check", "/"], '"/" is in no project'),
        (["build", "nowhere"], 'there is no file or folder "nowhere"'),
        (["new", "ending", "Not A Name"], '"Not A Name" cannot be a file name here'),
        (["new", "phase", "01-leave"], '"playbooks/phases/01-leave.md" is there already'),
    ],
)
def test_wrong_use_ends_in_2_and_says_why(
    content: Path, capsys: pytest.CaptureFixture, arguments: list[str], said: str
) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith(f"highnote: {said}")


@pytest.mark.parametrize(
    "arguments", [["check", "--format", "xml"], ["build", "--engine", "hugo"], ["serve", "--port", "70000"], []]
)
def test_an_option_that_is_none_ends_in_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == 2


@pytest.mark.parametrize("command", [["new", "ending"], ["ids"], ["serve", "--port", "0"]])
def test_outside_of_a_project_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, command: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main(command) == 2
    assert list(tmp_path.iterdir()) == []


def test_only_the_problems_of_one_folder_are_told(content: Path, capsys: pytest.CaptureFixture) -> None:
    write(content / PHASE_PATH, BROKEN)

    assert main(["check", "playbooks/endings"]) == 0
    assert main(["check", "playbooks/phases"]) == 1
    assert main(["check", PHASE_PATH]) == 1


def test_the_project_is_found_from_a_folder_inside_it(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(content / PHASE_PATH, BROKEN)
    monkeypatch.chdir(content / "playbooks" / "phases")

    assert main(["check", "01-leave.md"]) == 1
    assert main(["check", "../endings"]) == 0


def test_a_neighbour_of_a_project_is_in_no_project(content: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    neighbour = tmp_path_factory.mktemp("neighbour")

    assert main(["check", os.path.relpath(neighbour)]) == 2


def test_the_command_stands_on_its_own(content: Path) -> None:
    result = subprocess.run([sys.executable, "-m", "highnote", "check"], capture_output=True, text=True, check=False)

    assert (result.returncode, result.stdout, result.stderr) == (0, "No problems.\n", "")


def test_words_of_an_author_never_steer_the_terminal() -> None:
    problem = Problem(Place("a.md"), "PB001", 'the title "\x1b[2J\n" is odd', "do it")

    assert text_report([problem]).splitlines()[0] == 'a.md:1:1: PB001 the title "\ufffd[2J\ufffd" is odd'


def test_the_json_report_is_a_list_of_problems(content: Path, capsys: pytest.CaptureFixture) -> None:
    write(content / PHASE_PATH, BROKEN)

    main(["check", "--format", "json"])

    (problem,) = json.loads(capsys.readouterr().out)
    assert (problem["path"], problem["code"], problem["reminder"]) == (PHASE_PATH, "PB213", False)
    assert problem["line"] > 1
    assert problem["column"] > 1
    assert problem["text"]
    assert problem["mend"]


def test_the_json_report_of_a_clean_project_is_an_empty_list(content: Path, capsys: pytest.CaptureFixture) -> None:
    main(["check", "--format", "json"])

    assert json.loads(capsys.readouterr().out) == []


def test_the_github_report_is_a_workflow_command(content: Path, capsys: pytest.CaptureFixture) -> None:
    write(content / PHASE_PATH, BROKEN)

    main(["check", "--format", "github"])

    assert re.fullmatch(
        rf"::error file={PHASE_PATH},line=\d+,col=\d+,title=PB213::.*Mend: .*\n", capsys.readouterr().out
    )


def test_the_github_report_escapes_what_would_end_a_command() -> None:
    problem = Problem(Place("a,b:c%.md", 3, 4), "PB001", "100 %\n::error::x\r", "do it", reminder=True)

    assert (
        github_report([problem])
        == "::warning file=a%2Cb%3Ac%25.md,line=3,col=4,title=PB001::100 %25%0A::error::x%0D. Mend: do it"
    )


def test_the_sarif_report_has_the_shape_of_sarif(content: Path, capsys: pytest.CaptureFixture) -> None:
    write(content / PHASE_PATH, BROKEN)
    write(content / "docs" / "a page.md", "x")

    main(["check", "--format", "sarif"])

    report = json.loads(capsys.readouterr().out)
    (run,) = report["runs"]
    rules = {rule["id"]: rule["shortDescription"]["text"] for rule in run["tool"]["driver"]["rules"]}
    places = [result["locations"][0]["physicalLocation"] for result in run["results"]]
    assert (report["version"], run["tool"]["driver"]["name"]) == ("2.1.0", "highnote")
    assert {result["ruleId"] for result in run["results"]} <= set(rules)
    assert {result["level"] for result in run["results"]} <= {"error", "warning"}
    assert {place["artifactLocation"]["uri"] for place in places} == {PHASE_PATH, "docs/a%20page.md"}
    assert all(place["region"]["startLine"] >= 1 and place["region"]["startColumn"] >= 1 for place in places)
    assert all(result["message"]["text"] for result in run["results"])


@pytest.mark.parametrize("kind", FOLDER_OF)
def test_a_new_playbook_lacks_only_what_its_author_must_write(
    content: Path, capsys: pytest.CaptureFixture, kind: str
) -> None:
    assert main(["new", kind]) == 0
    path = f"playbooks/{FOLDER_OF[kind]}/new-{kind}.md"
    assert capsys.readouterr().out.startswith(f"{path} is ready to fill in.")

    code = main(["check", path, "--format", "json"])

    problems = json.loads(capsys.readouterr().out)
    assert code == 1
    assert [problem["text"] for problem in problems if not LACKS.search(problem["text"])] == []


def test_a_new_playbook_stands_in_the_project_from_any_folder(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(content / "docs")

    assert main(["new", "lesson", "m2-dark"]) == 0

    assert (content / "playbooks/training/m2-dark.md").is_file()
    assert not (content / "docs/playbooks").exists()


def test_ids_are_registered_once_and_in_order(content: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["ids"]) == 0
    assert main(["ids"]) == 0

    told = capsys.readouterr().out
    lines = (content / REGISTER).read_text().splitlines()[1:]
    assert told.splitlines()[1:] == ["Every id is registered."]
    assert lines == sorted(f"- {name}" for name in ids_of(library_of(PLAYBOOKS)))
    assert {"- LVE", "- LVE-01", "- LVE-G1", "- R01", "- T01", "- M1", "- M1-Q1", "- LAMP-R1", "- lamp"} <= set(lines)


def test_no_id_of_a_project_with_problems_is_registered(content: Path, capsys: pytest.CaptureFixture) -> None:
    write(content / PHASE_PATH, PHASE.replace("`LVE-02`", "`lve 2: x`"))
    before = (content / REGISTER).read_text()

    assert main(["ids"]) == 1
    assert capsys.readouterr().out.endswith("No id was registered.\n")
    assert (content / REGISTER).read_text() == before


def test_a_project_without_settings_is_told_so(content: Path) -> None:
    outcome = built(content, DEFAULT, date(2026, 11, 21))

    assert outcome.failure.startswith("mkdocs.yml cannot be read: ")


def test_a_project_without_browser_packages_is_told_what_to_run(content: Path) -> None:
    for name in ("mkdocs.yml", "package-lock.json", "tsconfig.json"):
        write(content / name, "site_name: x")

    outcome = built(content, DEFAULT, date(2026, 11, 21))

    assert outcome.failure == "The bundler is not installed: there is no folder node_modules/. Run `make setup`."
