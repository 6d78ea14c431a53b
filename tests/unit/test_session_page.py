"""The page that plans a session: its groups name lessons and plays that are there, with their minutes and sheets."""

from functools import cache
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.pages.page import Context, Site
from highnote.assemble.pages.session import groups_of, session_page
from highnote.load import load
from highnote.model import Library, model
from highnote.publish.surfaces.alone import alone_text

ROOT = Path(__file__).parents[2]


@cache
def library() -> Library:
    return model(load(ROOT))


@cache
def page() -> LexborHTMLParser:
    plan = library().by_path["docs/training/plan.md"]
    return LexborHTMLParser(alone_text(session_page(plan, Context(library(), Site(), "training/plan/", plan))))


def test_every_group_begins_with_lessons_and_plays_that_are_there() -> None:
    units = {unit.attributes["data-unit"] for unit in page().css("[data-unit]")}
    groups = {group.attributes["data-group"]: group.attributes["value"].split() for group in page().css("data")}

    assert len(groups) == len(groups_of(library().by_path["docs/training/plan.md"])) >= 6
    assert {name for names in groups.values() for name in names} <= units
    assert units == {book.id for book in (*library().lessons, *library().plays)}


def test_the_steps_of_each_lesson_add_up_to_its_minutes() -> None:
    for unit in page().css("[data-unit]"):
        steps = [int(step.attributes["data-minutes"]) for step in unit.css("ol > li")]
        assert not steps or sum(steps) == int(unit.attributes["data-minutes"])


def test_only_a_lesson_with_role_plays_has_cards() -> None:
    assert [unit.attributes["data-unit"] for unit in page().css("[data-cards]")] == ["M4"]
