"""Model: fields into types, and each mistake into a fault at its line, all at once."""

from datetime import date

import pytest

from highnote.load.yaml_tree import yaml_tree
from highnote.model.kinds import Page, Phase
from highnote.model.typed import typed
from highnote.model.vocabulary import Hold, Role, Source

GATE = """\
id: ACC
title: Access
summary: Words.
review_by: 2027-05-21
sources: []
window: N..E
lead: it
minutes: 60
gate:
  title: Before
  cannot_be_undone: Words.
  signed_by: it
  questions:
    - id: ACC-G1
      ask: Is it so?
      otherwise: Stop.
"""


def faults(text: str, model: type = Page) -> list[tuple]:
    _, found = typed(yaml_tree(text), model, "a.md")
    return [(fault.kind, fault.found, fault.place.line, fault.place.column) for fault in found]


def test_fields_become_values() -> None:
    value, found = typed(yaml_tree("title: Home\nsummary: Words.\nreview_by: 2027-05-21\n"), Page, "a.md")

    assert (value.title, value.review_by, value.sources) == ("Home", date(2027, 5, 21), ())
    assert found == []


def test_all_mistakes_are_told_at_once() -> None:
    assert faults("titel: Home\nsummary: [a]\nreview_by: soon\nsources: no\n") == [
        ("field-missing", "title", 1, 1),
        ("field-value", "summary", 2, 10),
        ("field-value", "review_by", 3, 12),
        ("field-value", "sources", 4, 10),
        ("field-unknown", "titel", 1, 1),
    ]


def test_a_mistake_further_down_is_told_at_its_own_line_alone() -> None:
    assert faults(GATE.replace("otherwise: Stop.", "no: Stop."), Phase) == [
        ("field-missing", "otherwise", 14, 7),
        ("field-unknown", "no", 16, 7),
    ]


def test_what_has_no_mistake_is_kept_beside_what_has_one() -> None:
    value, _ = typed(yaml_tree(GATE.replace("minutes: 60", "minutes: long")), Phase, "a.md")

    assert (value.id, value.minutes, value.gate.signed_by) == ("ACC", 0, "it")


def test_a_key_given_twice_is_told_at_the_second() -> None:
    assert faults("title: Home\nsummary: Words.\ntitle: House\n") == [("field-twice", "title", 3, 1)]


def test_a_text_that_others_read_as_something_else_is_told() -> None:
    assert faults("title: no\nsummary: 12:30\n") == [("field-surprise", "no", 1, 8), ("field-surprise", "12:30", 2, 10)]
    assert faults('title: "no"\nsummary: "12:30"\n') == []


def test_a_surprise_is_told_beside_another_mistake_but_not_twice_at_one_place() -> None:
    assert faults("title: no\nsummary: Words.\nreview_by: no\n") == [
        ("field-value", "review_by", 3, 12),
        ("field-surprise", "no", 1, 8),
    ]


@pytest.mark.parametrize("day", ["2027-5-21", "1700000000", "2027-05-21T00:00", "2027-02-30", "21 May 2027"])
def test_a_day_is_written_in_one_way(day: str) -> None:
    assert [fault[0] for fault in faults(f"title: Home\nsummary: Words.\nreview_by: {day}\n")] == ["field-value"]


@pytest.mark.parametrize("answer", ["on", "t", "1", "Yes", "maybe"])
def test_yes_and_no_are_written_in_one_way(answer: str) -> None:
    text = GATE.replace("  signed_by: it\n", f"  signed_by: it\n  required: {answer}\n")

    assert [fault[:2] for fault in faults(text, Phase)] == [("field-value", "gate.required")]


def test_the_choices_of_a_field_are_told() -> None:
    _, found = typed(yaml_tree("id: a\nstatus: red\n"), Source, "a.yml")

    choice = next(fault for fault in found if fault.kind == "field-choice")
    assert (choice.found, choice.expected) == ("red", ("status", "read", "reported", "unverified"))


def test_the_fields_that_are_known_are_told() -> None:
    _, found = typed(yaml_tree("id: a\nname: A\nshort: A\ndoes: A\nnick: A\n"), Role, "a.yml")

    assert [(fault.found, fault.expected) for fault in found] == [("nick", ("id", "name", "short", "does", "alone"))]


def test_a_condition_outlives_a_mistake_beside_it() -> None:
    hold, found = typed(yaml_tree("id: H01\nkind: halt\napplies: reason=R09\nat: [ACC-01]\n"), Hold, "a.yml")

    assert "field-choice" in {fault.kind for fault in found}
    assert [clause.answers for clause in hold.applies.clauses] == [("R09",)]
