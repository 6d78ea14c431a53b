"""How hard a page is to read."""

import pytest

from highnote.model.reading import SYLLABLES, Reading, reading_of
from highnote.validate.reading import reading_of_page, reading_report
from tests.small_project import small_library

PAGE = "---\ntitle: Light\nsummary: Words.\n---\n\n## Organisational responsibilities\n\n{}\n"


@pytest.mark.parametrize(
    ("word", "count"), [("light", 1), ("notice", 2), ("letter", 2), ("client", 2), ("client's", 2), ("day-to-day", 3)]
)
def test_syllables_are_counted(word: str, count: int) -> None:
    assert SYLLABLES[word] == count


def test_the_grade_is_that_of_flesch_and_kincaid() -> None:
    assert Reading(words=100, sentences=10, syllables=140).grade == pytest.approx(0.39 * 10 + 11.8 * 1.4 - 15.59)


def test_a_page_without_words_has_no_grade() -> None:
    assert Reading(0, 0, 0).grade == 0


def test_headings_tables_and_code_do_not_count() -> None:
    library = small_library(
        light=PAGE.format("Keep the light on.\n\n| Responsible |\n| --- |\n| Organisation |\n\n```\ncode here\n```")
    )

    reading = reading_of_page(library.by_path["docs/light.md"])

    assert (reading.words, reading.sentences) == (4, 1)


def test_the_hardest_page_comes_first() -> None:
    hard = PAGE.format("Organisational representatives communicate contractual responsibilities.")

    lines = reading_report(small_library(hard=hard)).splitlines()

    assert lines[1].endswith("docs/hard.md")
    assert lines[-1].endswith("pages")


def test_words_without_an_end_mark_are_a_sentence_too() -> None:
    assert reading_of("Keep the light on").sentences == 1
    assert reading_of("Keep the light on. (And wait.)").sentences == 2
