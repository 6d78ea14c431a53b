"""The holds of the real playbooks: each leads on, and none stops a case that it does not know."""

from functools import cache
from pathlib import Path

import pytest

from highnote.load import load
from highnote.model import Library, model
from highnote.model.homes import home_of
from highnote.model.vocabulary import Hold

ROOT = Path(__file__).parents[2]


@cache
def library() -> Library:
    """Model the real playbooks."""
    return model(load(ROOT))


@pytest.mark.parametrize("hold", library().vocabulary.holds, ids=lambda hold: hold.id)
def test_a_hold_leads_to_where_a_reader_reads_on(hold: Hold) -> None:
    assert hold.at
    assert [name for name in hold.at if home_of(library(), name) is None] == []


def test_a_hold_that_only_knows_who_we_are_asks_before_it_stops_anybody() -> None:
    known = {"initiator", "profession", "jurisdiction"}
    blunt = [hold for hold in library().vocabulary.holds if {clause.facet for clause in hold.applies.clauses} <= known]

    assert [hold.id for hold in blunt if not hold.ask] == []
