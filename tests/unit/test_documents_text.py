"""Downloads of templates that are text: Markdown, plain text and messages."""

from email import message_from_bytes
from email.policy import default

import frontmatter
import pytest

from tests.unit.given_downloads import made
from tests.unit.given_papers import WRITTEN


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """Return the bytes of each download that is text."""
    return {name: file.make() for name, file in made().items() if name in ("md", "txt", "eml")}


def test_hostile_text_stays_as_its_author_escaped_it_in_markdown(files: dict[str, bytes]) -> None:
    assert WRITTEN in files["md"].decode()


def test_markdown_keeps_the_lines_of_its_author_and_raises_its_headings(files: dict[str, bytes]) -> None:
    text = files["md"].decode()

    assert "\n# A heading\n" in text
    assert "\n## A smaller heading\n" in text
    assert "we end on {{ end_date }}.\nThis is the second sentence." in text
    assert "\n\n\n" not in text


def test_markdown_says_in_its_front_matter_what_it_is_which_edition_and_whose_licence() -> None:
    front, text = frontmatter.parse(made(to="client")["md"].make().decode())

    assert list(front) == ["template", "title", "edition", "licence"]
    assert (front["template"], front["title"]) == ("T90", "A letter & more")
    assert front["licence"] == "Free to use and change: CC0 1.0"
    assert "T90" not in text
    assert "CC0" not in text


def test_plain_text_that_stays_in_the_firm_ends_with_what_it_is(files: dict[str, bytes]) -> None:
    assert "\n\n-- \nT90 A letter & more. Edition " in files["txt"].decode()
    assert made(to="client")["txt"].make().decode().endswith("First line\nSecond line\n")


def test_plain_text_has_one_line_for_a_paragraph(files: dict[str, bytes]) -> None:
    text = files["txt"].decode()

    assert "Dear [Name of the client], we end on [Last day of service]. This is the second sentence.\n" in text
    assert "First line\nSecond line" in text
    assert "[ ] A box for [Name of the client]\n[x] A box that is ticked" in text
    assert "- two, see outside (https://example.com/a?b=1&c=2)" in text
    assert "Due: 30 April 2027" in text


def test_a_message_is_unsent_and_names_nobody(files: dict[str, bytes]) -> None:
    message = message_from_bytes(files["eml"], policy=default)

    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "About [Name of the client]"
    assert str(message["To"]) == ""
    assert message["From"] is None
    assert message["Date"] is None
    assert "CC0" in message["Comments"]


def test_the_line_of_the_subject_leaves_the_text_of_a_message(files: dict[str, bytes]) -> None:
    message = message_from_bytes(files["eml"], policy=default)
    plain, html = (message.get_body((kind,)).get_content() for kind in ("plain", "html"))

    assert plain.startswith("A heading")
    assert "Subject" not in plain + html
    assert "<h1>A heading</h1>" in html
    assert "<b>tag" not in html


def test_a_message_shows_boxes_as_signs_and_no_note(files: dict[str, bytes]) -> None:
    html = html_of(files["eml"])

    assert "☐ A box for [Name of the client]" in html
    assert "☒ A box that is ticked" in html
    assert "Whispered" not in html


def test_each_field_of_a_message_stands_in_one_piece_in_the_file(files: dict[str, bytes]) -> None:
    table = "| Day | Sum |\n| --- | --- |\n" + "| {{ end_date }} | {{ facts }} |\n" * 40

    content = made(f"**Subject:** {{{{ client_name }}}}\n\n{table}")["eml"].make().decode()

    assert "quoted-printable" not in content
    assert content.count("[Last day of service]") == 80


def html_of(content: bytes) -> str:
    """Return the HTML of a message."""
    return message_from_bytes(content, policy=default).get_body(("html",)).get_content()


def test_long_paragraphs_do_not_break_a_message() -> None:
    long = f"**Subject:** Ünïcode\n\n{'word ' * 600}{{{{ client_name }}}}"

    content = made(long)["eml"].make()
    message = message_from_bytes(content, policy=default)

    assert max(map(len, content.split(b"\r\n"))) <= 998
    assert message["Subject"] == "Ünïcode"
    assert message.get_body(("plain",)).get_content().strip().endswith("word [Name of the client]")


def test_a_document_without_a_subject_uses_its_title() -> None:
    message = message_from_bytes(made("Just a line.")["eml"].make(), policy=default)

    assert message["Subject"] == "A letter & more"
