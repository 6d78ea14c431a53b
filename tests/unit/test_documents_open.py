"""Downloads as programs that we did not write show them: python-docx, a mail parser, and LibreOffice where it is."""

import io
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from highnote.assemble.documents import document_bytes
from highnote.assemble.documents.draft import eml_bytes
from highnote.assemble.documents.paper import Paper, paper_of
from highnote.assemble.documents.plain_text import plain_text
from tests.unit.given_papers import HOSTILE, letter_library

DOCUMENT = """\
**Subject:** About {{ client_name }}

Dear **{{ client_name }}**, we end on {{ end_date }}.

Choose one:

- We end it.
    - applies: initiator=firm
    - because: you end it
- It ends for {{ client_name }}.

| What | Day |
| --- | --- |
| Example D1 | 1 May 2027 |
| {{ dates.what }} | {{ dates.day }} |

{{ facts }}
"""
LONG = f"{HOSTILE} {'very ' * 60}long"
SEEN = f"[{' '.join(LONG.split())}]"
OFFICE = shutil.which("soffice") or ""


def hostile_paper() -> Paper:
    """Return a paper whose blanks have hostile labels."""
    library = letter_library(DOCUMENT, "letter", "client")
    paper = paper_of(library.templates[0], library)
    return replace(paper, fields=tuple(field.model_copy(update={"label": LONG}) for field in paper.fields))


@pytest.fixture(scope="module")
def paper() -> Paper:
    return hostile_paper()


def shown_by_libreoffice(paper: Paper, folder: Path) -> Mapping[str, str]:
    """Return what LibreOffice shows of a Word file and of an .odt, by their endings."""
    names = [f"{kind}-file.{kind}" for kind in ("docx", "odt")]
    for name in names:
        (folder / name).write_bytes(document_bytes(Path(name).suffix[1:], paper))
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
    command = [OFFICE, home, "--headless", "--convert-to", "txt:Text (encoded):UTF8", *names]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=300)
    return {kind: words_in(folder / f"{kind}-file.txt") for kind in ("docx", "odt")}


def words_in(path: Path) -> str:
    """Return the words of a text, with one space between them."""
    return " ".join(path.read_text("utf-8-sig").split())


def test_python_docx_opens_a_word_file_with_hostile_labels(paper: Paper) -> None:
    document = Document(io.BytesIO(document_bytes("docx", paper)))

    texts = {"".join(text.text or "" for text in control.iter(qn("w:t"))) for control in blanks(document)}
    aliases = {alias.get(qn("w:val")) for alias in document.element.iter(qn("w:alias"))}
    assert texts == {f"[{LONG}]", "[what]", "[day]"}
    assert max(map(len, aliases)) == 64


def blanks(document: Document) -> list:
    """Return the controls that are blanks."""
    controls = document.element.body.iter(qn("w:sdt"))
    return [control for control in controls if control.find(f"{qn('w:sdtPr')}/{qn('w:text')}") is not None]


@pytest.mark.skipif(not OFFICE, reason="LibreOffice is not installed")
def test_libreoffice_shows_labels_as_text_and_every_part_with_the_case_that_it_is_for(
    paper: Paper, tmp_path: Path
) -> None:
    # One test for all, because LibreOffice takes seconds to start.
    for text in shown_by_libreoffice(paper, tmp_path).values():
        assert text.count(SEEN) == 5
        assert "Choose one. If you end it: We end it. Or, in any other case: It ends for [" in text
        assert "[what]" in text


def test_a_mail_parser_reads_hostile_labels(paper: Paper) -> None:
    message = message_from_bytes(eml_bytes(paper, 0), policy=default)

    plain = message.get_body(("plain",)).get_content()
    assert message["Subject"].startswith("About [# $100 *stars*")
    assert f"Dear [{LONG}], we end on" in plain
    assert "<b>tag" not in message.get_body(("html",)).get_content()


def test_plain_text_shows_hostile_labels_as_they_are(paper: Paper) -> None:
    assert f"Dear [{LONG}], we end on [{LONG}]." in plain_text(paper)
