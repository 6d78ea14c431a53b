"""Dates, roles, levels and conditions as a reader reads them."""

from datetime import date

import pytest

from highnote.assemble.wording.conditions import applies_words
from highnote.assemble.wording.dates import date_words, when_words
from highnote.assemble.wording.names import jurisdiction_words, level_words, role_name
from highnote.assemble.wording.sentences import joined, lowered
from highnote.model.applies import applies_of
from highnote.model.when import when_of
from tests.small_project import small_library

FACETS = """\
- id: initiator
  question: Who is ending it?
  answers:
    - {id: client, label: The client}
    - {id: firm, label: We are}
- id: reason
  question: Why?
  answers_from: reasons
- id: tempo
  question: How fast?
  answers:
    - {id: planned, label: There is time}
    - {id: emergency, label: It is happening today}
- id: profession
  question: What work?
  answers:
    - {id: msp, label: IT managed services}
    - {id: law, label: Legal services}
    - {id: hr, label: "HR, payroll or employer services"}
- id: jurisdiction
  question: Which law?
  answers:
    - {id: uk, label: United Kingdom}
    - {id: other, label: Somewhere else}
- id: client_money
  question: Do you hold money?
  answers:
    - {id: "yes", label: "Yes", because: you hold money for the client}
    - {id: "no", label: "No", because: you hold no money for the client}
"""
LIBRARY = small_library(facets=FACETS)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("E", "on the last day"),
        ("N", "on the day of notice"),
        ("E-20", "20 days before the last day"),
        ("E-1", "1 day before the last day"),
        ("I+30", "30 days after the final invoice"),
        ("N+1wd", "1 working day after notice"),
        ("E-5wd", "5 working days before the last day"),
        ("C+4h", "within 4 working hours of the conversation"),
        ("E-14..E-3", "14 to 3 days before the last day"),
        ("E-14..E-1", "14 to 1 days before the last day"),
        ("E+1..E+8", "1 to 8 days after the last day"),
        ("E-14..E", "from 14 days before the last day to the last day"),
        ("E-3..E+3", "from 3 days before the last day to 3 days after the last day"),
        ("N..E", "from notice to the last day"),
        ("weekly N..E", "every week from notice to the last day"),
        ("E+180, E+365", "180 and 365 days after the last day"),
        ("E+7, E+30, E+90", "7, 30 and 90 days after the last day"),
        ("E-30, E", "30 days before the last day and on the last day"),
    ],
)
def test_a_date_reads_as_words(text: str, words: str) -> None:
    assert when_words(when_of(text)) == words


def test_a_date_that_does_not_parse_says_nothing() -> None:
    assert when_words(None) == ""


def test_a_day_reads_as_the_guide_writes_it() -> None:
    assert date_words(date(2027, 6, 3)) == "3 June 2027"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        ("initiator=firm", "Only if we end it."),
        ("initiator=firm,mutual", "Only if we end it or both sides agree."),
        ("tempo=emergency", "Only if it is an emergency."),
        ("initiator=client tempo=planned", "Only if the client ends it and there is time."),
        ("reason=R01", "Only if the reason is R01, the client found a cheaper keeper."),
        ("profession=msp", "Only if the profession is IT managed services."),
        ("profession=law,hr", "Only if the profession is legal services or HR, payroll or employer services."),
        ("jurisdiction=uk", "Only if the jurisdiction is United Kingdom."),
        (
            "reason=R01,R02",
            "Only if the reason is R01 (the client found a cheaper keeper) or R02 (r02).",
        ),
        ("reason!=R01", "Not if the reason is R01, the client found a cheaper keeper."),
        (
            "initiator=firm reason!=R01",
            "Only if we end it. Not if the reason is R01, the client found a cheaper keeper.",
        ),
        ("jurisdiction=other", "Only if the jurisdiction is somewhere else."),
        ("initiator=firm client_money=yes", "Only if we end it and you hold money for the client."),
        ("client_money!=no", "Not if you hold no money for the client."),
    ],
)
def test_a_condition_reads_as_words(text: str, words: str) -> None:
    assert applies_words(LIBRARY, applies_of(text)) == words


def test_a_role_is_named_in_words() -> None:
    assert role_name(LIBRARY, "it") == "IT and security"
    assert role_name(LIBRARY, "successor") == "the new provider"
    assert role_name(LIBRARY, "nobody") == "nobody"


def test_a_level_is_said_as_the_guide_says_it() -> None:
    assert level_words("high-risk") == "High risk only"


def test_a_jurisdiction_is_said_in_words() -> None:
    assert jurisdiction_words("uk") == "United Kingdom"
    assert jurisdiction_words("France") == "France"


@pytest.mark.parametrize(
    ("words", "text"), [(["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"), ([], "")]
)
def test_words_are_joined_as_a_sentence_does(words: list[str], text: str) -> None:
    assert joined(words) == text


@pytest.mark.parametrize(
    ("text", "after"), [("Prove it", "prove it"), ("A client", "a client"), ("DNS moves", "DNS moves"), ("", "")]
)
def test_only_a_word_in_small_letters_loses_its_capital(text: str, after: str) -> None:
    assert lowered(text) == after
