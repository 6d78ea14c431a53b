"""Learning: what leaves for the browser about questions, and which marks an edition of the content changes."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.contract.learning import LearningLibrary, learning_library_of
from highnote.assemble.pages.page import Context, Site
from highnote.assemble.pages.page import Page as MadePage
from highnote.assemble.pages.practise import practise_page
from highnote.assemble.pages.slip import slip_page
from highnote.assemble.pages.tracks import time_words, tracks_page
from highnote.load import load
from highnote.model import Library, Playbook, model
from highnote.model.kinds import Page
from highnote.publish.surfaces.alone import alone_text
from tests.unit.given_papers import LESSON, library_of, phase_text
from tests.unit.given_sheets import pages, sheet

ROOT = Path(__file__).parents[2]
LINKED = LESSON.replace("why: it sets the tone", "why: it sets the tone; see [ACC-01](../phases/08-access.md#acc-01)")


@cache
def library() -> Library:
    return model(load(ROOT))


@cache
def learning() -> LearningLibrary:
    return learning_library_of(library())


def page_made(name: str, make: Callable[[Playbook[Page], Context], MadePage]) -> LexborHTMLParser:
    """Return a page of the training as a reader without script gets it."""
    page = library().by_path[f"docs/training/{name}.md"]
    return LexborHTMLParser(alone_text(make(page, Context(library(), Site(), f"training/{name}/", page))))


def edition(phase: str, lesson: str = LINKED) -> tuple[str, str]:
    """Return the marks of the first question and of its first item."""
    small = library_of(**{"phases/08-access.md": phase, "training/m90-invented.md": lesson})
    made = learning_library_of(small)
    question = made.questions[0]
    (item,) = (item for item in made.items if item.id == question.items[0])
    return question.mark, item.mark


def test_every_question_comes_from_an_item_and_each_of_its_choices_says_why() -> None:
    assert len(learning().questions) >= 130
    assert [question.id for question in learning().questions if not question.items] == []
    assert all(choice.why for question in learning().questions for choice in question.choices)


def test_every_item_that_is_named_is_told_with_its_place() -> None:
    items = {item.id: item for item in learning().items}

    assert {name for question in learning().questions for name in question.items} == set(items)
    assert items["ACC-02"].url == "phases/access/#acc-02"


def test_a_new_edition_changes_the_mark_of_an_item_whose_meaning_is_another_one() -> None:
    before, after = edition(phase_text()), edition(phase_text().replace("owner: it", "owner: finance", 1))

    assert before[0] == after[0]
    assert before[1] != after[1]


def test_a_mended_comma_and_a_better_reason_change_no_mark() -> None:
    text = phase_text()
    why = text.index("why: ")
    better = text[: why + 5] + "indeed, " + text[why + 5 :]

    assert edition(text) == edition(better)


def test_another_right_answer_changes_the_mark_of_its_question() -> None:
    other = LINKED.replace("- [ ]", "- [?]", 1).replace("- [x]", "- [ ]", 1).replace("- [?]", "- [x]", 1)

    assert edition(phase_text())[0] != edition(phase_text(), other)[0]


def test_the_page_names_the_days_of_five_boxes_and_the_cards_of_each_lesson() -> None:
    document = page_made("practise", practise_page)

    assert document.css_first("question-boxes").attributes["days"] == "1 3 7 14 30"
    assert len(document.css(".card-sheets dt")) == len([book for book in library().lessons if book.questions])


def test_a_card_has_its_question_on_the_front_and_its_answer_on_the_back() -> None:
    front, back = pages(sheet("print/m90-invented-question-cards-a4.pdf"))

    assert "Why:" not in front
    assert "Box" in front
    assert "Why:" in back


def test_a_track_adds_up_the_minutes_of_its_steps() -> None:
    units = {book.id: book.front.minutes for book in (*library().lessons, *library().plays)}

    tracks = page_made("tracks", tracks_page).css("training-track")

    assert len(tracks) == len(library().vocabulary.roles) + 1
    for track in tracks:
        steps = [step.attributes.get("data-unit") for step in track.css("li")]
        told = [int(words.text().split()[-2]) for words in track.css(".track-minutes")]
        assert all(told[place] == units[step] for place, step in enumerate(steps) if step)
        assert track.css_first("b").text() == f"{len(steps)} steps, {time_words(sum(told))}."
        assert len(set(filter(None, steps))) == len([step for step in steps if step])


def test_minutes_are_said_as_hours() -> None:
    assert [time_words(minutes) for minutes in (5, 60, 61, 145)] == [
        "5 minutes",
        "1 hour",
        "1 hour 1 minute",
        "2 hours 25 minutes",
    ]


def test_a_blank_slip_has_a_line_for_everything_and_says_that_it_is_self_declared() -> None:
    document = page_made("slip", slip_page)

    rows = [row.attributes["data-unit"] for row in document.css(".slip-table tbody tr")]
    assert rows == [book.id for book in (*library().lessons, *library().plays)]
    assert "self-declared" in document.css_first(".slip-says").text()
    assert [cell.text() for cell in document.css(".slip-table td + td")] == [""] * 3 * len(rows)
