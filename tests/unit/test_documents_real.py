"""The templates and phases that we publish: every download opens, and what must be one page is one page."""

import io
import re
import zipfile
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
import pytest
from pypdf import PdfReader

from highnote.assemble.documents import documents
from highnote.assemble.documents.runs import FIELD
from highnote.assemble.files import MadeFile
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.print import prints
from highnote.load import load
from highnote.model import Library, model

ROOT = Path(__file__).parents[2]
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@cache
def library() -> Library:
    """Load what we publish."""
    return model(load(ROOT, ("playbooks",)))


@cache
def ingredients() -> Ingredients:
    return Ingredients(library())


@cache
def files() -> dict[str, MadeFile]:
    """Return every download and every sheet by path."""
    return {file.path: file for file in (*documents(library(), ingredients()), *prints(library(), ingredients()))}


def blanks_of(slug: str) -> set[str]:
    """Return the names of a template's blanks as its author wrote them, those in notes left out."""
    text = (ROOT / f"playbooks/templates/{slug}.md").read_text().partition("## The document")[2]
    found = FIELD.finditer(re.sub(r"^\s*>.*$", "", text, flags=re.MULTILINE))
    return {".".join(filter(None, match.groups())) for match in found}


def made(pattern: str) -> list[str]:
    """Return the paths of the files that match a pattern."""
    return sorted(path for path in files() if fnmatch(path, pattern))


@pytest.mark.parametrize("path", made("*.docx"))
def test_every_docx_opens_with_all_its_blanks_each_a_control(path: str) -> None:
    with zipfile.ZipFile(io.BytesIO(files()[path].make())) as archive:
        document = ElementTree.fromstring(archive.read("word/document.xml"))

    tags = {tag.get(f"{WORD}val") for control in document.iter(f"{WORD}sdtPr") for tag in control.iter(f"{WORD}tag")}

    assert {tag for tag in tags if not re.fullmatch("c[0-9]+|repeat:.*", tag)} == blanks_of(Path(path).stem)
    assert "{{" not in "".join(document.itertext())


@pytest.mark.parametrize("path", made("*.xlsx"))
def test_every_workbook_opens_with_a_sheet_for_each_table(path: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(files()[path].make()))

    assert book.sheetnames[0] == "About"
    assert len(book.sheetnames) > 1


@pytest.mark.parametrize("path", made("print/gate-*"))
def test_every_pause_card_is_one_page(path: str) -> None:
    assert len(PdfReader(io.BytesIO(files()[path].make())).pages) == 1


@pytest.mark.parametrize("path", made("templates/t06-*.pdf"))
def test_the_conversation_card_is_one_page(path: str) -> None:
    assert len(PdfReader(io.BytesIO(files()[path].make())).pages) == 1


def test_no_two_files_have_one_path() -> None:
    every = [*documents(library(), ingredients()), *prints(library(), ingredients())]

    assert len({file.path for file in every}) == len(every)
