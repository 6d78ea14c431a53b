"""The holds and floors of the real playbooks: each leads on, each condition can be read, each floor has an answer."""

from functools import cache
from pathlib import Path

import pytest

from highnote.load import load
from highnote.model import Library, model
from highnote.model.applies import applies_of, impossible
from highnote.model.homes import home_of
from highnote.model.vocabulary import Floor, Hold

ROOT = Path(__file__).parents[2]


@cache
def library() -> Library:
    """Model the real playbooks."""
    return model(load(ROOT))


@pytest.mark.parametrize("hold", library().vocabulary.holds, ids=lambda hold: hold.id)
def test_a_hold_leads_to_where_a_reader_reads_on(hold: Hold) -> None:
    assert hold.at
    assert [name for name in hold.at if home_of(library(), name) is None] == []


@pytest.mark.parametrize(
    "entry", [*library().vocabulary.holds, *library().vocabulary.floors], ids=lambda entry: entry.id
)
def test_a_condition_can_be_read_and_can_hold(entry: Hold | Floor) -> None:
    assert not impossible(applies_of(entry.applies))


@pytest.mark.parametrize(
    "entry", [*library().vocabulary.holds, *library().vocabulary.floors], ids=lambda entry: entry.id
)
def test_a_condition_names_answers_that_a_reader_can_give(entry: Hold | Floor) -> None:
    known = library().facet_answers
    clauses = applies_of(entry.applies).clauses

    assert [clause for clause in clauses if not known.get(clause.facet, frozenset()).issuperset(clause.answers)] == []


def test_a_hold_that_only_knows_who_we_are_asks_before_it_stops_anybody() -> None:
    known = {"initiator", "profession", "jurisdiction"}
    blunt = [
        hold
        for hold in library().vocabulary.holds
        if {clause.facet for clause in applies_of(hold.applies).clauses} <= known
    ]

    assert [hold.id for hold in blunt if not hold.ask] == []
