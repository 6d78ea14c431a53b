"""Drills: made from the playbooks as they are, with one right answer each, and the same each time."""

from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.pages.drill_questions import Drill, chains_of, letters, missing, sentences, spread
from highnote.assemble.pages.drills import drills_page
from highnote.assemble.pages.page import Context, Site
from highnote.load import load
from highnote.model import Library, model
from highnote.publish.surfaces.alone import alone_text

ROOT = Path(__file__).parents[2]


@cache
def library() -> Library:
    return model(load(ROOT))


@cache
def drills() -> dict[str, list[Drill]]:
    made = {"missing": missing, "letters": letters, "sentences": sentences}
    return {name: list(make(library())) for name, make in made.items()}


@pytest.mark.parametrize("name", ["missing", "letters", "sentences"])
def test_each_question_has_one_right_answer_among_choices_that_differ(name: str) -> None:
    assert len(drills()[name]) >= 5
    for drill in drills()[name]:
        words = [choice.words for choice in drill.choices]
        assert [choice.right for choice in drill.choices].count(True) == 1
        assert len(set(words)) == len(words) >= 3
        assert all(choice.why for choice in drill.choices)


def test_what_is_missing_is_not_in_the_list() -> None:
    for drill in drills()["missing"]:
        right = next(choice for choice in drill.choices if choice.right)
        assert right.words not in drill.shown
        assert len(drill.shown) == 3


def test_the_sentence_that_does_harm_is_none_that_may_be_said() -> None:
    for drill in drills()["sentences"]:
        ending = library().by_id[drill.id.rpartition("-")[2]]
        right = next(choice for choice in drill.choices if choice.right)
        assert right.words.strip("“”") in "".join(node.plain for node in ending.section("What not to say").nodes)


def test_in_a_list_to_put_in_order_each_item_waits_for_the_one_before() -> None:
    chains = list(chains_of(library()))

    assert len(chains) >= 3
    for chain in chains:
        assert len(chain) >= 3
        for before, item in pairwise(chain):
            assert before.id in item.after


def test_the_same_seed_spreads_alike() -> None:
    assert spread("abcdef", "seed", 3) == spread("abcdef", "seed", 3)
    assert spread("ab", "seed", 3) == ["a", "b"]


def test_the_page_folds_every_answer_away() -> None:
    page = library().by_path["docs/training/drills.md"]
    made = drills_page(page, Context(library(), Site(), "training/drills/", page))
    document = LexborHTMLParser(alone_text(made))

    questions = document.css("self-quiz li.question")
    assert len(questions) == sum(min(len(made), 8) for made in drills().values())
    assert all("Right:" in question.css_first("details").text() for question in questions)
    assert len(document.css("order-drill select")) == len(document.css("order-drill details li"))
