"""A saved case: the types and the JSON Schema that the browser checks copies against."""

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from highnote.model.case_file import CaseFile, case_file_schema

COPY = Path(__file__).parent / "browser" / "case-schema.json"

ENTRY = {
    "id": "0mhz8k2v4-0000-k3v9x0ab",
    "time": "2027-05-21T12:00:00.000Z",
    "person": "",
    "device": "k3v9x0abcd",
    "kind": "item.done",
    "target": "ACC-02",
    "value": True,
}
CASE = {"id": "case-0123456789abcdef", "title": "Case of 21 May 2027", "opened": "2027-05-21T12:00:00.000Z"}


def saved(**entry: object) -> dict[str, object]:
    """Return a saved case with one entry."""
    return {
        "format": "highnote-case",
        "schema": 1,
        "version": "2027.05.21-abcdef12",
        "case": CASE,
        "entries": [ENTRY | entry],
    }


def test_the_browser_tests_its_copies_against_this_schema() -> None:
    assert json.loads(COPY.read_text("utf-8")) == case_file_schema()


@pytest.mark.parametrize("value", [True, None, 3, "words", ["ACC-01", {"by": "x"}], {"title": "x", "on": [1, None]}])
def test_a_value_may_be_anything_that_is_not_deep(value: object) -> None:
    CaseFile.model_validate(saved(value=value))


@pytest.mark.parametrize(
    "entry",
    [
        {"id": "3mhz8k2v4-0000-k3v9x0ab"},
        {"time": "soon"},
        {"kind": "done"},
        {"target": ""},
        {"person": "two\nlines"},
        {"value": [[["deep"]]]},
        {"value": {"__proto__": True}},
        {"value": 1e300},
        {"more": 1},
    ],
)
def test_an_entry_outside_the_limits_is_refused(entry: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        CaseFile.model_validate(saved(**entry))
