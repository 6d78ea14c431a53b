"""Report: problems as text, JSON, annotations and SARIF."""

import json

from highnote.problem import Place, Problem
from highnote.report import github_report, json_report, sarif_report, text_report

PROBLEM = Problem(
    Place("playbooks/phases/08-access.md", 31, 5), "PB204", 'the template "T71" is not in the library', "write T17."
)
REMINDER = Problem(Place("docs/why.md", 4, 12), "PB605", "the page was to be read again", "read it.", reminder=True)


def test_text_names_the_place_the_code_what_is_wrong_and_the_mend() -> None:
    assert text_report([PROBLEM]) == (
        'playbooks/phases/08-access.md:31:5: PB204 the template "T71" is not in the library\n'
        "    Mend: write T17.\n1 problem."
    )


def test_text_tells_reminders_apart_and_counts_both() -> None:
    report = text_report([REMINDER, PROBLEM, PROBLEM])

    assert report.splitlines()[:2] == ["docs/why.md:4:12: PB605 the page was to be read again", "    Soon: read it."]
    assert report.splitlines()[-1] == "2 problems. 1 reminder."


def test_text_says_so_when_there_is_nothing_to_mend() -> None:
    assert text_report([]) == "No problems."
    assert text_report([REMINDER]).endswith("No problems. 1 reminder.")


def test_json_holds_every_field() -> None:
    assert json.loads(json_report([REMINDER])) == [
        {
            "path": "docs/why.md",
            "line": 4,
            "column": 12,
            "code": "PB605",
            "text": "the page was to be read again",
            "mend": "read it.",
            "reminder": True,
        }
    ]


def test_annotations_escape_what_would_end_them() -> None:
    strange = Problem(Place("docs/a,b:c.md", 1, 1), "PB023", 'the name "a%\nb"', "rename it.")

    assert github_report([strange]) == (
        '::error file=docs/a%2Cb%3Ac.md,line=1,col=1,title=PB023::the name "a%25%0Ab". Mend: rename it.'
    )


def test_a_reminder_is_a_warning() -> None:
    assert github_report([REMINDER]).startswith("::warning ")
    run = json.loads(sarif_report([REMINDER], [("PB605", "A page is read again.")], "1"))["runs"][0]
    assert run["results"][0]["level"] == "warning"


def test_sarif_names_rules_and_places() -> None:
    report = json.loads(sarif_report([PROBLEM], [("PB204", "An item names only templates that are there.")], "0.1.0"))

    (run,) = report["runs"]
    assert report["version"] == "2.1.0"
    assert run["tool"]["driver"]["rules"] == [
        {"id": "PB204", "shortDescription": {"text": "An item names only templates that are there."}}
    ]
    (result,) = run["results"]
    assert (result["ruleId"], result["level"]) == ("PB204", "error")
    location = result["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "playbooks/phases/08-access.md"
    assert location["region"] == {"startLine": 31, "startColumn": 5}
