"""Workbooks of registers: what a reader finds in Excel."""

import io

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from highnote.assemble.documents import documents
from highnote.assemble.ingredients import Ingredients
from tests.unit.given_papers import letter_library

REGISTER = """\
### Things: a [list]/of*all?

Name each thing.
Never write a secret here.

| Ref. | Thing | Yes or no | Due | Done (date, name) | Weight | Mark | Mark × weight |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Example A0 | =1+1 | Yes | 30 April 2027 | 30 April 2027, Bea | 4 | 3 | |

### Scores

| Line | Weight | Mark | Mark × weight |
| --- | --- | --- | --- |
| First | 4 | | |
| Second | 3 | | |
| Total | 7 | | |
| Score out of 100 | | | |

| What | Value |
| --- | --- |
| Client | {{ client_name }} |
"""


@pytest.fixture(scope="module")
def book() -> Workbook:
    """Open the workbook of a register."""
    return book_of(REGISTER)


def book_of(document: str) -> Workbook:
    """Open the workbook of a template."""
    library = letter_library(document, "register")
    content = next(file.make() for file in documents(library, Ingredients(library)) if file.path.endswith("xlsx"))
    return openpyxl.load_workbook(io.BytesIO(content))


def table_of(*lines: str) -> Worksheet:
    """Open the sheet of a table, given as its lines without the one below its heads."""
    heads, *rows = lines
    return book_of("\n".join(("### Work\n", heads, "| --- " * (heads.count("|") - 1) + "|", *rows))).worksheets[1]


def test_sheets_are_named_by_the_heading_above_their_table(book: Workbook) -> None:
    assert book.sheetnames == ["About", "Things a list of all", "Scores", "Scores 2"]


def test_the_first_sheet_says_purpose_use_and_licence(book: Workbook) -> None:
    texts = [cell.value for row in book["About"] for cell in row if cell.value]

    assert "Say <something> kindly." in texts
    assert "Use it in the phase." in texts
    assert any("CC0 1.0" in text for text in texts)


def test_notes_stand_above_the_head_and_the_head_stays_in_sight(book: Workbook) -> None:
    sheet = book.worksheets[1]

    assert [sheet.cell(row, 1).value for row in (1, 2, 3)] == [
        "Things: a [list]/of*all?",
        "Name each thing. Never write a secret here.",
        "Ref.",
    ]
    assert sheet.freeze_panes == "B4"
    assert sheet.print_title_rows == "$3:$3"
    assert sheet.cell(3, 1).font.bold


def test_an_open_list_has_thirty_more_rows_and_a_closed_one_none(book: Workbook) -> None:
    assert book.worksheets[1].max_row == 3 + 1 + 30
    assert book.worksheets[1].cell(34, 8).border.left.style == "thin"
    assert book.worksheets[2].max_row == 2 + 4


def test_text_that_looks_like_a_formula_stays_text(book: Workbook) -> None:
    cell = book.worksheets[1].cell(4, 2)

    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_a_row_of_examples_looks_like_one_from_its_first_cell(book: Workbook) -> None:
    sheet = book.worksheets[1]

    assert [sheet.cell(4, column).font.italic for column in (1, 3)] == [True, True]
    assert not sheet.cell(5, 1).font.italic


def test_days_are_days_and_numbers_are_numbers(book: Workbook) -> None:
    sheet = book.worksheets[1]

    assert sheet.cell(4, 4).is_date
    assert sheet.cell(4, 5).value == "30 April 2027, Bea"
    assert sheet.cell(4, 6).value == 4


def test_heads_decide_what_may_go_in(book: Workbook) -> None:
    rules = {str(rule.sqref): rule.type for rule in book.worksheets[1].data_validations.dataValidation}

    assert rules == {"C4:C34": "list", "D4:D34": "date", "G4:G34": "whole"}


def test_a_head_with_a_times_sign_multiplies_and_its_total_adds(book: Workbook) -> None:
    sheet = book["Scores"]

    assert sheet["D3"].value == '=IF(AND(ISNUMBER(C3),ISNUMBER(B3)),C3*B3,"")'
    assert sheet["D5"].value == "=SUM(D3:D4)"


def test_a_score_is_reckoned_once_every_mark_is_there(book: Workbook) -> None:
    formula = book["Scores"]["D6"].value

    assert formula == '=IF(COUNT(C3:C4)=ROWS(C3:C4),ROUND(D5/(4*SUM(B3:B4))*100,0),"a mark is missing")'


def test_wide_sheets_print_on_one_page_across(book: Workbook) -> None:
    sheet = book.worksheets[1]

    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert "T90 A letter" in sheet.oddFooter.left.text
    assert "&N" in sheet.oddFooter.right.text


def test_fields_are_coloured(book: Workbook) -> None:
    cell = book["Scores 2"]["B3"]

    assert cell.value == "[Name of the client]"
    assert cell.fill.fgColor.rgb == "FFFCEFD0"


def test_a_head_may_offer_words_to_choose_from_and_takes_others_after_a_warning() -> None:
    head = "Decision: bill, talk or write off"
    sheet = table_of(f"| Ref. | {head} | Why: a clause, or courtesy | Kept: copy, why, limit |", "| | | | |")

    (rule,) = sheet.data_validations.dataValidation

    assert (str(rule.sqref), rule.type, rule.formula1) == ("B3:B33", "list", '"Bill,Talk,Write off"')
    assert rule.errorStyle == "warning"


def test_an_open_list_of_sums_has_a_total_below_it() -> None:
    sheet = table_of("| Ref. | Sum | Paid on |", "| Example A | 12.00 | |")

    assert (sheet["A34"].value, sheet["B34"].value, sheet["C34"].value) == ("Total", "=SUBTOTAL(109,B3:B33)", None)
    assert sheet["B5"].number_format == sheet["B34"].number_format == "#,##0.00"


def test_a_table_that_is_no_open_list_has_no_total() -> None:
    sheet = table_of("| Step | Sum |", "| Open | 12.00 |")

    assert sheet.max_row == 3


def test_a_sheet_that_only_some_cases_need_says_so() -> None:
    details = "- applies: client_money=yes\n- because: you hold money\n\nWrite it down.\n"
    book = book_of(f"### First\n\nNote.\n\n### Money\n\n{details}\n| Ref. | Thing |\n| --- | --- |\n| | |\n")

    sheet = book.worksheets[1]

    assert [sheet.cell(row, 1).value for row in (1, 2, 3, 4)] == [
        "Money",
        "[Only if you hold money:]",
        "Write it down.",
        "Ref.",
    ]
