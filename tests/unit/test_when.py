"""The grammar of dates, held against the vectors that the browser's side reads too."""

import json
from pathlib import Path

import pytest
from highnote.model.when import NotWhen, When, when_of

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "when.json").read_text())


def parsed(text: str) -> dict | None:
    """Return a date as the vectors write it; None where it is not in the grammar."""
    try:
        when = when_of(text)
    except NotWhen:
        return None
    points = [{"anchor": point.anchor, "amount": point.amount, "unit": point.unit} for point in when.points]
    return {"kind": when.kind, "points": points}


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["when"])
def test_dates_mean_the_same_in_python_and_in_the_browser(vector: dict) -> None:
    assert parsed(vector["when"]) == vector["parsed"]


@pytest.mark.parametrize("text", ["E+1\u00a0", "\u3000E", "E+\u0661", "E+1\x1f", "weekly\u00a0N..E", "\ufeffE", "E\n"])
def test_only_plain_signs_are_in_the_grammar(text: str) -> None:
    with pytest.raises(NotWhen):
        when_of(text)


def test_a_date_that_is_read_is_the_same_value_each_time() -> None:
    assert when_of("E-14..E-3") == when_of(" E-14 .. E-3 ")
    assert isinstance(when_of("E"), When)
