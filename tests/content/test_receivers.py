"""A draft is addressed to whoever the letter is for, and what stays inside is addressed to nobody."""

from pathlib import Path

import pytest

from highnote.assemble.contract.paper_parts import paper_parts
from highnote.assemble.documents.letters import Letter, letters_of
from highnote.assemble.documents.paper import paper_of
from highnote.assemble.documents.runs import FIELD
from highnote.load import load
from highnote.model import Playbook, model
from highnote.model.kinds import Template

LIBRARY = model(load(Path(__file__).parents[2]))
LETTERS = [(book.id, letter) for book in LIBRARY.templates for letter in letters_of(paper_of(book, LIBRARY))]
THEIRS = {
    "client": {"contact_email", "client_finance_email", "thanked_email", "survey_email", "intro_email"},
    "successor": {"new_provider_email"},
    "supplier": {"supplier_email"},
    "outside": {"asked_by_email"},
}


def addresses(letter: Letter) -> set[str]:
    return {match[1] for run in letter.address if (match := FIELD.fullmatch(run.text))}


@pytest.mark.parametrize(("paper", "letter"), [pytest.param(*one, id=f"{one[0]} {one[1].title}") for one in LETTERS])
def test_a_letter_is_addressed_to_its_receiver_alone(paper: str, letter: Letter) -> None:
    assert addresses(letter) <= THEIRS.get(letter.to, set())


@pytest.mark.parametrize("book", LIBRARY.templates, ids=lambda book: book.id)
def test_no_clause_takes_the_signature_of_a_letter_with_it(book: Playbook[Template]) -> None:
    left_out = {field for part in paper_parts(paper_of(book, LIBRARY).body) for field in part.fields}

    assert not left_out & {"sender_name", "signatory_name"}


def test_what_stays_inside_has_no_address() -> None:
    inside = [letter for _, letter in LETTERS if not letter.goes_out]

    assert inside
    assert not any(letter.address for letter in inside)


def test_blanks_for_addresses_take_an_address() -> None:
    kinds = {field.id: field.kind for field in LIBRARY.vocabulary.fields}

    assert {kinds[name] for _, letter in LETTERS for name in addresses(letter)} == {"email"}
