"""The situations of the real playbooks: every plan is as its author expects it, and every answer is given in one."""

from functools import cache
from pathlib import Path

import pytest

from highnote.load import load
from highnote.model import Library, model
from highnote.model.situations import NOT_SURE
from highnote.model.vocabulary import Facet
from highnote.plans import misses, plans_of

ROOT = Path(__file__).parents[2]


@cache
def library() -> Library:
    """Model the real playbooks."""
    return model(load(ROOT))


def test_every_plan_is_as_its_situation_expects() -> None:
    situations = library().situations

    reports = plans_of(library(), situations)

    missed = {one.id: misses(one, report) for one, report in zip(situations, reports, strict=True)}
    assert len(situations) >= 60
    assert {name: sentences for name, sentences in missed.items() if sentences} == {}


@pytest.mark.parametrize("facet", library().vocabulary.facets, ids=lambda facet: facet.id)
def test_every_answer_is_given_in_some_situation(facet: Facet) -> None:
    given = {answer for one in library().situations for answer in one.answers.get(facet.id, ())}

    assert given == library().vocabulary.facet_answers[facet.id] | {NOT_SURE}


def test_quiet_endings_of_small_clients_stay_short() -> None:
    short = [one for one in library().situations if one.expect.at_most and one.expect.at_most <= 40]

    assert len(short) >= 6
