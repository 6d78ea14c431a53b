"""Language: words counted as a reader would, and phrases found wherever they stand."""

from itertools import product

import pytest

from highnote.model.markdown import body_of
from highnote.validate.language import in_quotes, sentences, shortened
from highnote.validate.phrases import BRITISH, INSTEAD, PHRASES, SPELLINGS, phrases_in
from highnote.validate.verbs import NOUNS_TOO, VERBS

WAYS = [way for phrase in PHRASES for way in phrase.ways]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("One two three.", [3]),
        ("One two. Three four five? Six!", [2, 3, 1]),
        ("He said: “One two.” Three.", [4, 1]),
        ("Ask e.g. Dr. A. Example, i.e. a colleague etc. Then go.", [11]),
        ("A fact (). Another one.", [2, 2]),
        ("A fact . Another one.", [2, 2]),
        ("One – two — three.", [3]),
        ("To: one\nFrom: two\nthree.", [2, 2, 1]),
        ("no end", [2]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_stops(text: str, counts: list[int]) -> None:
    assert [count for _, count in sentences(text)] == counts


def test_a_sentence_knows_where_it_starts() -> None:
    text = "One two. Three four."

    assert [text[start:] for start, _ in sentences(text)] == ["One two. Three four.", "Three four."]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('"one" two', False),
        ('"one two"', True),
        ("“one” two", False),
        ("“one two”", True),
        ("one ‘two’", True),
        ("two", False),
    ],
)
def test_a_quotation_is_known_by_its_marks(text: str, quoted: bool) -> None:
    assert in_quotes(text, text.index("two")) is quoted


def test_long_words_of_an_author_are_shortened_at_a_space() -> None:
    assert shortened("word " * 30) == ("word " * 12).strip() + " …"
    assert shortened("two\n  lines") == "two lines"


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.decode())
def test_every_phrase_is_found_in_every_form(way: bytes) -> None:
    words = way.decode()
    written = [line.split("=")[0].split() for line in INSTEAD.strip().splitlines()]
    hyphened = {
        " ".join(form).replace("-", " "): " ".join(form)
        for slots in written
        for form in product(*(slot.split("|") for slot in slots))
    }

    body = body_of("a.md", f"Words, {hyphened[words].upper()}. More.\n")

    assert any(phrase.pattern.search(body.source) for phrase in phrases_in(body))


def test_a_phrase_may_go_on_in_the_next_line() -> None:
    body = body_of("a.md", "- in\n  order\n  to\n")

    assert [phrase.instead for phrase in phrases_in(body)] == ["to"]


def test_no_spelling_stands_twice_and_each_is_another() -> None:
    assert len(SPELLINGS) == len(BRITISH.split())
    assert all(american.decode() != british for american, british in SPELLINGS.items())


def test_nouns_are_verbs_too() -> None:
    assert NOUNS_TOO <= VERBS
