"""Every paper of the site, filled as a reader's browser fills it, opened by programs that are not ours."""

import email
import email.policy
import io
import json
import re
from base64 import b64decode
from pathlib import Path

import pytest
from docx import Document

from highnote.publish.tool import run_node

HOSTILE = '{{ x }} <b>&"=1+1" שלום 🌻'
# "Dear all" goes to people whom the client chooses, so that draft has no receiver.
WITHOUT_RECEIVER = ["Your new contact after 1 March 2027"]
OPEN = re.compile(r"\[OPEN: [^\]]+\]")
FILLER = Path(__file__).with_name("fill-papers.mjs")


def filled(site: Path, facts: str) -> list[dict]:
    """Fill every paper with the same words."""
    return json.loads(run_node("The filler", FILLER.parents[2], str(FILLER), str(site), facts))


@pytest.fixture(scope="module")
def papers(site: Path) -> list[dict]:
    return filled(site, HOSTILE)


def words_in(word: str) -> str:
    """Return the words of a Word file, those in its controls too."""
    body = Document(io.BytesIO(b64decode(word))).element.body
    return " ".join("".join(part.itertext()) for part in body)


def test_word_files_hold_the_words_of_the_case_as_text_and_no_blank(papers: list[dict]) -> None:
    texts = {paper["id"]: words_in(word) for paper in papers for word in paper["docx"]}

    assert len(texts) > 20
    assert [paper["id"] for paper in papers if paper["open"]] == []
    for paper, text in texts.items():
        assert text.count("{{") == text.count(HOSTILE) > 0, paper
        assert not OPEN.search(text), paper


def test_mails_are_drafts_with_a_subject_in_one_line(papers: list[dict]) -> None:
    mails = [mail for paper in papers for mail in paper["eml"]]

    assert len(mails) > 5
    for mail in mails:
        message = email.message_from_bytes(b64decode(mail), policy=email.policy.default)
        assert message["X-Unsent"] == "1"
        assert message["Subject"]
        assert not message.defects
        assert "<b>" not in message.get_body(("html",)).get_content()


def test_mails_are_addressed_to_whom_they_speak(papers: list[dict]) -> None:
    files = [b64decode(mail) for paper in papers for mail in paper["eml"]]
    messages = [email.message_from_bytes(file, policy=email.policy.default) for file in files]

    assert [message["Subject"] for message in messages if not message["To"].addresses] == WITHOUT_RECEIVER
    assert {one.addr_spec for message in messages for one in message["To"].addresses} >= {
        "contact_email@example.com",
        "new_provider_email@example.com",
        "supplier_email@example.com",
    }
    assert all("Bcc" not in message and "Cc" not in message for message in messages)


def test_what_nothing_fills_is_marked_in_every_file(site: Path) -> None:
    for paper in filled(site, "none"):
        for text in [*map(words_in, paper["docx"]), *(b64decode(one).decode() for one in paper["txt"][:1])]:
            assert OPEN.search(text) or not paper["open"], paper["id"]
            assert "{{" not in text


def test_the_same_facts_make_the_same_files(site: Path, papers: list[dict]) -> None:
    assert filled(site, HOSTILE) == papers
