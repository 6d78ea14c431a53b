"""The grammar of `applies`."""

import pytest

from highnote.model.applies import NotApplies, applies_of

NOT_CONDITIONS = [
    "!=R09",
    "=",
    "=firm",
    "a=b=c",
    "initiator",
    "initiator =firm",
    "initiator=",
    "initiator= firm",
    "initiator=,firm",
    "initiator=a,,b",
    "initiator=firm\ntempo=planned",
    "initiator=firm profession",
    "initiator=firm,",
    "initiator=firm, client",
    "initiator=firm\u00a0tempo=planned",
    "reason!",
    "reason!!=R09",
    "reason!=",
]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("", ()),
        ("initiator=firm", (("initiator", ("firm",), False),)),
        (
            " tempo=planned \t profession=msp,law ",
            (("tempo", ("planned",), False), ("profession", ("msp", "law"), False)),
        ),
        ("reason!=R09,R11", (("reason", ("R09", "R11"), True),)),
    ],
)
def test_a_condition_is_read_as_clauses(text: str, clauses: tuple) -> None:
    assert applies_of(text).clauses == clauses


@pytest.mark.parametrize("text", NOT_CONDITIONS)
def test_what_is_no_condition_is_refused(text: str) -> None:
    with pytest.raises(NotApplies):
        applies_of(text)


@pytest.mark.parametrize(
    "text", ["initiator=firm\u00a0tempo=planned", "initiator=firm\ntempo=planned", "initiator=firm\x1ftempo=planned"]
)
def test_only_a_plain_space_means_and(text: str) -> None:
    with pytest.raises(NotApplies):
        applies_of(text)
