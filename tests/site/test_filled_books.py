"""Every register of the site, filled as a reader's browser fills it, opened by openpyxl and by LibreOffice."""

import io
import json
import re
import shutil
import subprocess
from base64 import b64decode
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from highnote.publish.tool import run_node

HOSTILE = '=1+1 {{ x }} [{{ client_name }}] <b>&" שלום 🌻'
FILLER = Path(__file__).with_name("fill-books.mjs")
# More than the room that a blank register has.
MANY = 50
OFFICE = shutil.which("soffice") or ""


def filled(site: Path, words: str, rows: int) -> dict[str, bytes]:
    """Fill every register."""
    files = json.loads(run_node("The filler", FILLER.parents[2], str(FILLER), str(site), words, str(rows)))
    return {name: b64decode(file) for name, file in files.items()}


@pytest.fixture(scope="module")
def files(site: Path) -> dict[str, bytes]:
    return filled(site, HOSTILE, MANY)


@pytest.fixture(scope="module")
def books(files: dict[str, bytes]) -> dict[str, Workbook]:
    return {name: load_workbook(io.BytesIO(file)) for name, file in files.items()}


def cells(book: Workbook) -> Iterator[Cell]:
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            yield from row


def sheet_with(book: Workbook, head: str) -> tuple[Worksheet, Cell]:
    """Return the sheet of a list and the head of one of its columns."""
    return next((cell.parent, cell) for cell in cells(book) if cell.value == head and cell.parent.auto_filter.ref)


def below(head: Cell, count: int) -> list:
    return [head.offset(row=row).value for row in range(1, count + 1)]


def test_registers_hold_the_words_of_the_case_as_text_and_no_blank(books: dict[str, Workbook]) -> None:
    assert len(books) > 8
    for name, book in books.items():
        texts = [cell.value for cell in cells(book) if isinstance(cell.value, str) and HOSTILE in cell.value]
        assert texts, name
        assert all(cell.data_type == "s" for cell in cells(book) if cell.value in texts), name
        left = "".join(str(cell.value) for cell in cells(book)).replace(HOSTILE, "")
        assert not re.search(r"\{\{|\[OPEN", left), name


def test_days_and_sums_of_a_list_are_days_and_numbers_and_are_added_up(books: dict[str, Workbook]) -> None:
    sheet, billed = sheet_with(books["T13"], "Billed")
    days = next(cell for cell in sheet[billed.row] if cell.value == "Date")

    assert below(billed, MANY) == [number + 1.5 for number in range(MANY)]
    assert billed.offset(row=1).number_format == "[$EUR] #,##0.00"
    assert {day.date() for day in below(days, MANY)} == {date(2027, 3, 1)}
    last = billed.row + MANY
    assert billed.offset(row=MANY + 1).value == f"=SUBTOTAL(109,E{billed.row + 1}:E{last})"
    assert sheet.auto_filter.ref == f"A{billed.row}:J{last}"


def test_examples_give_way_and_room_is_left_below_a_short_list(site: Path) -> None:
    book = load_workbook(io.BytesIO(filled(site, "Words", 2)["T05"]))
    sheet, what = sheet_with(book, "What is due")

    assert below(what, 3) == ["Words 0", "Words 1", None]
    assert sheet.max_row == what.row + 33
    assert not any(str(cell.value).startswith("Example") for cell in cells(book))


def test_what_nothing_fills_is_marked(site: Path) -> None:
    for name, file in filled(site, "none", 0).items():
        text = "".join(str(cell.value) for cell in cells(load_workbook(io.BytesIO(file))))
        assert "[OPEN: " in text, name
        assert "{{" not in text, name


def test_the_same_facts_make_the_same_registers(site: Path, files: dict[str, bytes]) -> None:
    assert filled(site, HOSTILE, MANY) == files


@pytest.mark.skipif(not OFFICE, reason="LibreOffice is not installed")
def test_libreoffice_opens_a_filled_register_and_reckons_its_total(files: dict[str, bytes], tmp_path: Path) -> None:
    (tmp_path / "register.xlsx").write_bytes(files["T13"])
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    again = ["--convert-to", "ods:calc8", "--outdir", str(tmp_path), str(tmp_path / "register.xlsx")]
    subprocess.run([OFFICE, home, "--headless", *again], check=True, capture_output=True)
    back = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(tmp_path / "again")]
    subprocess.run([OFFICE, home, "--headless", *back, str(tmp_path / "register.ods")], check=True, capture_output=True)

    book = load_workbook(tmp_path / "again" / "register.xlsx", data_only=True)

    _, billed = sheet_with(book, "Billed")
    assert billed.offset(row=MANY + 1).value == sum(number + 1.5 for number in range(MANY))
