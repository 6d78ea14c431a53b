"""The grammar and the meaning of `applies`, held against the vectors that the browser's side reads too."""

import json
from pathlib import Path

import pytest
from highnote.model.applies import NotApplies, applies_of, impossible, matches

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "applies.json").read_text())


def result_of(text: str, answers: dict[str, str]) -> str:
    """Return what a condition comes to, as the vectors write it."""
    try:
        return matches(applies_of(text), answers)
    except NotApplies:
        return "invalid"


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: f"{vector['applies']} {vector['answers']}")
def test_conditions_mean_the_same_in_python_and_in_the_browser(vector: dict) -> None:
    assert result_of(vector["applies"], vector["answers"]) == vector["result"]


def test_an_item_without_a_condition_belongs_to_every_case() -> None:
    assert matches(applies_of(""), {}) == "yes"


def test_an_answer_that_is_not_known_keeps_the_item() -> None:
    assert matches(applies_of("initiator=firm tempo=planned"), {"initiator": "firm"}) == "unknown"


def test_one_answer_that_differs_drops_the_item_whatever_is_not_known() -> None:
    assert matches(applies_of("tempo=planned initiator=firm"), {"initiator": "client"}) == "no"


@pytest.mark.parametrize(
    ("text", "facet"),
    [
        ("initiator=firm initiator=client", "initiator"),
        ("profession=msp,law tempo=planned profession=tax", "profession"),
        ("profession=msp,law profession=law", ""),
        ("reason=R06 reason!=R06", "reason"),
        ("reason=R06,R09 reason!=R06", ""),
        ("initiator=firm tempo=planned", ""),
        ("", ""),
    ],
)
def test_a_condition_that_no_case_can_meet_names_its_facet(text: str, facet: str) -> None:
    assert impossible(applies_of(text)) == facet


@pytest.mark.parametrize(
    "text", ["initiator=firm\u00a0tempo=planned", "initiator=firm\ntempo=planned", "initiator=firm\x1ftempo=planned"]
)
def test_only_a_plain_space_means_and(text: str) -> None:
    with pytest.raises(NotApplies):
        applies_of(text)
