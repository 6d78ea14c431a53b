"""The scorecard is one on its page, in the memo and in the lesson, and the sums of each worked case are right."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from highnote.assemble.vocabulary_tables import bands, criteria
from highnote.assemble.wording.scorecard import most
from highnote.load import load
from highnote.model import Library, model
from highnote.model.scorecard import HIGHEST_MARK, TALK_OVER

ROOT = Path(__file__).parents[2]
PAGE = "docs/deciding.md"
MEMO = "playbooks/templates/t01-decision-memo.md"
LESSON = "playbooks/training/m2-decide-or-reset.md"
Row = dict[str, str]


@cache
def library() -> Library:
    """Read the real library."""
    return model(load(ROOT))


@cache
def text_of(path: str) -> str:
    """Read a file of the project."""
    return (ROOT / path).read_text(encoding="utf-8")


def tables_in(path: str) -> Iterator[list[Row]]:
    """Yield the tables of a file: each row by the headings of its columns, in small letters."""
    for lines in re.findall(r"(?:^\|.*\n)+", text_of(path), re.MULTILINE):
        head, _, *rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines.splitlines()]
        yield [dict(zip([name.lower() for name in head], row, strict=False)) for row in rows]


def scorecards_in(path: str) -> list[list[Row]]:
    """Return the tables with a weight on each row."""
    return [rows for rows in tables_in(path) if rows and "weight" in rows[0]]


def criteria_of(rows: list[Row]) -> list[Row]:
    """Return the rows that are marked, and not those of the sums."""
    return [row for row in rows if re.match(r"\d+\b", next(iter(row.values())))]


def weights_of(rows: list[Row]) -> list[int]:
    """Return the weights in the order of the rows."""
    return [int(row["weight"]) for row in criteria_of(rows)]


def marks_of(rows: list[Row], scorer: str) -> list[int]:
    """Return the marks that a scorer gave; `4 → 16` is a mark of 4."""
    return [int(row[scorer].split(" ")[0]) for row in criteria_of(rows)]


def total(marks: list[int]) -> int:
    """Add up mark × weight."""
    return sum(mark * weight for mark, weight in zip(marks, weights_of(scorecards_in(PAGE)[0]), strict=True))


def score(marks: list[int]) -> int:
    """Return the score out of 100, rounded."""
    return round(total(marks) / total([HIGHEST_MARK] * len(marks)) * 100)


def changed(marks: list[int], **lines: int) -> list[int]:
    """Return the marks with those of some lines changed, named as `line_3`."""
    return [lines.get(f"line_{number}", mark) for number, mark in enumerate(marks, start=1)]


@pytest.mark.parametrize("path", [PAGE, LESSON])
def test_every_worked_case_has_the_weights_of_the_scorecard(path: str) -> None:
    weights = [criterion.weight for criterion in library().vocabulary.criteria]
    cards = scorecards_in(path)

    assert cards
    assert all(weights_of(card) == weights for card in cards)
    totals = {row["weight"] for card in cards for row in card if row not in criteria_of(card) and row["weight"]}
    assert totals == {str(sum(weights))}


def test_the_case_on_the_page_names_the_criteria_of_the_scorecard() -> None:
    named = [row["criterion"] for row in criteria_of(scorecards_in(PAGE)[0])]

    assert named == [criterion.title for criterion in library().vocabulary.criteria]


def test_the_lesson_has_the_bands_of_the_scorecard() -> None:
    _, *rows = bands(library())

    assert [tuple(row.values()) for table in tables_in(LESSON) for row in table if "score" in row][: len(rows)] == rows


@pytest.mark.parametrize("path", [PAGE, LESSON])
def test_every_copy_divides_by_the_most_that_can_be_reached(path: str) -> None:
    assert re.search(rf"divided? by {most(library())}\b", text_of(path), re.IGNORECASE)


@pytest.mark.parametrize("path", [PAGE, MEMO, LESSON])
def test_every_copy_says_from_which_gap_on_the_scorers_talk(path: str) -> None:
    said = " ".join(text_of(path).split())

    assert re.search(rf"(?:more than|above|over) {TALK_OVER}\b", said)
    assert re.search(r"two sides of a limit", said)


def test_the_memo_has_a_row_for_each_criterion_and_room_for_the_score() -> None:
    rows = list(criteria(library()))

    assert [row[4] for row in rows] == ["Weight", *map(str, weights_of(scorecards_in(PAGE)[0])), "27", ""]
    assert rows[-1][1:4] == ("Score out of 100", "", "the total, divided by 108, times 100")
    assert "[The criteria](table:criteria)" in text_of(MEMO)


@pytest.mark.parametrize(
    ("scorer", "first", "after_the_talk"),
    [("lotte", (79, 73), (77, 71)), ("milan", (55, 51), (63, 58))],
)
def test_the_case_on_the_page_adds_up(scorer: str, first: tuple[int, int], after_the_talk: tuple[int, int]) -> None:
    card = scorecards_in(PAGE)[0]
    marks = marks_of(card, scorer)
    later = changed(marks, line_8=1) if scorer == "lotte" else changed(marks, line_3=3)

    assert (total(marks), score(marks)) == first
    assert [row[scorer] for row in card if row not in criteria_of(card)] == [str(figure) for figure in first]
    assert (total(later), score(later)) == after_the_talk


def test_the_gaps_on_the_page_are_those_of_its_scores() -> None:
    said = " ".join(text_of(PAGE).split())

    assert "The gap is 22 points" in said
    assert "the sums are 77 and 63, the scores 71 and 58, and the gap is 13" in said


@pytest.mark.parametrize(("scorer", "figures"), [("lena, account lead", (54, 50)), ("sam, outside the team", (63, 58))])
def test_the_case_of_the_lesson_adds_up(scorer: str, figures: tuple[int, int]) -> None:
    key = next(card for card in scorecards_in(LESSON) if scorer in card[0])
    marks = marks_of(key, scorer)

    assert (total(marks), score(marks)) == figures
    assert [row[scorer].strip("*") for row in key if row not in criteria_of(key)] == [str(each) for each in figures]


def test_what_changes_a_mark_in_the_lesson_changes_the_scores_as_it_says() -> None:
    key = next(card for card in scorecards_in(LESSON) if "lena, account lead" in card[0])
    lena, sam = marks_of(key, "lena, account lead"), marks_of(key, "sam, outside the team")
    rui = changed(sam, line_3=4, line_4=3, line_5=3, line_6=3)
    lena_after_the_talk = changed(lena, line_3=2, line_5=2)

    assert (total(rui), score(rui)) == (80, 74)
    assert (total(lena_after_the_talk), score(lena_after_the_talk)) == (61, 56)
    assert [score(changed(marks, line_2=4)) for marks in (lena, sam)] == [56, 64]


def test_ten_marks_of_3_give_what_the_memo_says() -> None:
    assert (total([3] * 10), score([3] * 10)) == (81, 75)
    assert "ten marks of 3 give a total of 81 and a score of 75" in text_of(MEMO)
