"""What a trainer prints at once: the notes, the handout, the cards, the quiz and the key, each with its own words."""

import json
from functools import cache
from pathlib import Path

import pytest

from highnote.assemble.contract.pack_blocks import PackBlock
from highnote.assemble.contract.packs import Pack, PackCard, pack_of_lesson, pack_of_play
from highnote.assemble.print.plays import play_sheet
from highnote.load import load
from highnote.model import Library, model
from highnote.model.plays import THEN, scenes_of

ROOT = Path(__file__).parents[2]


@cache
def library() -> Library:
    return model(load(ROOT))


@cache
def pack(identity: str) -> Pack:
    book = library().by_id[identity]
    return pack_of_play(book) if book.kind == "play" else pack_of_lesson(book)


def words(blocks: tuple[PackBlock, ...]) -> str:
    """Return all words in blocks."""
    return " ".join(filter(None, map(words_of, blocks)))


def words_of(block: PackBlock) -> str:
    runs = "".join(run.text for run in block.runs)
    points = " ".join(map(words, block.points))
    cells = " ".join(run.text for row in block.rows for cell in row for run in cell)
    return " ".join(filter(None, (runs, points, cells, words(block.blocks))))


def said_on(card: PackCard) -> str:
    return " ".join(words(part.blocks) for part in card.parts)


def test_what_only_the_other_side_knows_stands_on_its_card_alone() -> None:
    for card in pack("M4").cards:
        labels = [part.label for part in card.parts]
        assert ("Only the other side knows" in labels) is (card.role == "The other side"), card


def test_every_role_play_has_a_card_for_each_of_three_people() -> None:
    cards = pack("M4").cards

    assert len(cards) == 30
    assert [card.role for card in cards[:3]] == ["The lead", "The other side", "The observer"]
    assert all(len(said_on(card)) > 100 for card in cards)


def test_the_handout_of_a_lesson_with_role_plays_tells_no_scene() -> None:
    handout = words(pack("M4").handout)

    assert "Work in threes" in handout
    assert "Only the other side knows" not in handout


def test_a_score_sheet_has_each_line_with_its_anchors() -> None:
    rubric = pack("M4").rubric

    assert [line.number for line in rubric] == [str(number) for number in range(1, 9)]
    assert all(len(line.anchors) == 3 for line in rubric)


@pytest.mark.parametrize("identity", ["M1", "M4", "S1", "Q1"])
def test_a_quiz_keeps_its_questions_with_one_right_choice(identity: str) -> None:
    questions = pack(identity).questions

    assert [question.id for question in questions] == [each.id for each in library().by_id[identity].questions]
    assert all([choice.right for choice in question.choices].count(True) == 1 for question in questions)


def test_what_follows_a_choice_of_a_play_is_kept_apart_from_its_scenes() -> None:
    play = library().by_id["P1"]
    follows = [turn.value(THEN) for scene in scenes_of(play) for turn in scene.turns]

    assert all(text not in words(pack("P1").handout) for text in follows)
    assert words(pack("P1").key).count("Go on: ") == len(follows)
    assert scenes_of(play)[0].title in words(pack("P1").handout)


def test_a_play_of_danger_says_on_paper_whom_to_call() -> None:
    play = library().by_id["P3"]

    sheet = json.dumps(play_sheet(play, ""), ensure_ascii=False)
    assert "Call the emergency services" in sheet
    assert "Call the emergency services" in words(pack("P3").handout)
