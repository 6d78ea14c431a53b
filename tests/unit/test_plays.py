"""Plays: read as a graph, complete on their page without script, and on paper without telling what follows."""

import io
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader
from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.pages.page import Context, Site
from highnote.assemble.pages.plays import play_page
from highnote.load import load
from highnote.model import Library, Playbook, model
from highnote.model.plays import reached_in, scenes_of
from highnote.publish.surfaces.alone import alone_text
from highnote.validate.rules.pb707_nothing_gives_the_best_choice_away import check_play
from tests.unit.given_papers import library_of
from tests.unit.given_sheets import made, pages

ROOT = Path(__file__).parents[2]
PLAY = (ROOT / "tests/rules/base/playbooks/plays/p1-a-call.md").read_text("utf-8")


@cache
def library() -> Library:
    return library_of(**{"plays/p1-a-call.md": PLAY})


@cache
def real() -> Library:
    return model(load(ROOT))


def play() -> Playbook:
    return library().by_id["P1"]


def page() -> LexborHTMLParser:
    return LexborHTMLParser(alone_text(play_page(play(), Context(library(), Site(), "plays/p1-a-call/", play()))))


def test_a_play_is_read_scene_by_scene() -> None:
    scenes = scenes_of(play())

    assert [(scene.id, scene.title, scene.is_ending) for scene in scenes] == [
        ("P1-01", "The phone rings", False),
        ("P1-02", "The date", False),
        ("P1-E1", "Clear", True),
        ("P1-E2", "Nearly clear", True),
        ("P1-E3", "Cold", True),
    ]
    first = scenes[0].turns[0]
    assert (first.text, first.to, first.outcome, first.value("then")) == (
        "Thank them",
        "P1-02",
        "well",
        "they breathe out",
    )
    assert scenes[4].outcome == "badly"


def test_every_scene_of_the_example_is_reached() -> None:
    scenes = scenes_of(play())

    assert reached_in(scenes) == {scene.id for scene in scenes}
    assert reached_in(()) == frozenset()


def test_each_choice_tells_what_follows_and_leads_on_without_script() -> None:
    turn = page().css_first("#p1-01-a")

    assert turn.css_first("summary").text() == "Thank them"
    assert turn.css_first(".turn-then").text() == "They breathe out."
    assert turn.css_first(".turn-says").text() == "The playbook says: Thank first."
    assert [(link.text(), link.attributes["href"]) for link in turn.css("a.turn-on")] == [("Go on: The date", "#p1-02")]


def test_an_ending_leads_back_to_the_first_scene() -> None:
    ending = page().css_first("#p1-e1")

    assert ending.css_first(".play-ask").text() == "Ask yourself: What helped?"
    assert ending.css_first("a.play-again").attributes["href"] == "#p1-01"


def test_on_paper_what_follows_stands_on_other_pages_than_the_choices() -> None:
    choices, follows, endings = pages(PdfReader(io.BytesIO(made(library())["print/p1-a-call-a4.pdf"].make())))

    assert "Thank them see 1a" in choices
    assert "breathe out" not in choices
    assert "1a they breathe out" in follows
    assert "Go on at 2." in follows
    assert "They do not call again." in endings


@pytest.mark.parametrize("name", ["P1", "P2", "P3", "P4"])
def test_a_real_play_is_long_enough_to_be_one_and_short_enough_to_be_played(name: str) -> None:
    scenes = scenes_of(real().by_id[name])
    steps = {
        scene.id: shortest(scene.id, {one.id: [turn.to for turn in one.turns] for one in scenes}) for scene in scenes
    }

    assert 12 <= len(scenes) <= 22
    assert steps[scenes[0].id] >= 3


def shortest(start: str, leads: dict[str, list[str]]) -> int:
    """Count the choices of the shortest way to an ending."""
    return 1 + min(shortest(name, leads) for name in leads[start]) if leads[start] else 0


PAIRS = "".join(
    f"""
### `P1-{number:02}` Scene {number}

It goes on.

- {{first}}
    - to: P1-{number + 1:02}
    - turns out: {{one}}
    - then: it goes on
    - says: go on
- {{second}}
    - to: P1-E3
    - turns out: {{other}}
    - then: it ends
    - says: stop
"""
    for number in range(3, 9)
)


def findings(first: str, second: str, one: str, other: str) -> list[str]:
    """Return what the rule finds in a play with six more scenes of two choices."""
    more = PAIRS.format(first=first, second=second, one=one, other=other)
    text = PLAY.replace("\n## Endings", f"{more}\n## Endings")
    return [finding.text for finding in check_play(library_of(**{"plays/p1-a-call.md": text}).by_id["P1"])]


def test_a_best_choice_that_is_never_the_longest_is_found() -> None:
    assert (
        findings("Short", "A good deal longer", "well", "badly")[0] == "the best choice is the longest in 0 of 8 scenes"
    )


def test_a_best_choice_that_always_stands_first_or_always_second_is_found() -> None:
    assert "the best choice stands first of two in 8 of 8 scenes" in findings("Short", "Longer", "well", "badly")
    assert findings("Longer than that", "Short", "badly", "well")[-1:] == [
        "the best choice is the longest in 0 of 8 scenes"
    ]
