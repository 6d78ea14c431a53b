"""Decides what a cell holds: text, a number, a day or a formula, and what may be typed into it."""

import re
from collections.abc import Sequence
from datetime import date
from time import strptime

from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from highnote.model.scorecard import HIGHEST_MARK

DAY_HEAD = re.compile(r"\b(date|due|expires|until|by when|deadline)$|\(date\)$|\bon$", re.IGNORECASE)
YES_HEAD = re.compile(r"\byes\b.*\bno\b|\by/n\b", re.IGNORECASE)
DAY_FORMAT = "d mmmm yyyy"
SUM_FORMAT = "#,##0.00"
LONGEST_NUMBER = 11
CHOICE_HEAD = re.compile(r"[^:;]+: (?P<first>[^:;]+[^,]) or (?P<last>[^:;,]+)")
TOTAL_HEAD = re.compile(r"(billed|paid|still open|sum|value|still held|hours)", re.IGNORECASE)
MARK_HEAD = "mark"
TIMES = " × "


def asks_for_a_day(head: str) -> bool:
    """Tell whether a column holds days."""
    return bool(DAY_HEAD.search(head))


def set_value(cell: Cell, text: str, *, day: bool = False, added_up: bool = False) -> None:
    """Write numbers and days as such, and every other text as text, even if it looks like a formula."""
    if day:
        cell.number_format = DAY_FORMAT
    elif added_up:
        cell.number_format = SUM_FORMAT
    found = day_of(text) if day else None
    if found:
        cell.value = found
    elif is_number(text):
        cell.value = int(text)
    elif text:
        cell.value = text
        cell.data_type = "s"


def day_of(text: str) -> date | None:
    """Read 30 April 2027."""
    try:
        return date(*strptime(text, "%d %B %Y")[:3])
    except ValueError:
        return None


def is_number(text: str) -> bool:
    """Tell whether a text is a whole number; one that begins with 0 is a code."""
    return text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER and (text == "0" or text[0] != "0")


def factors(heads: Sequence[str], column: int) -> tuple[str, ...]:
    """Return the letters of the two columns that a head such as "Mark × weight" multiplies, none if it names no two."""
    named = [part.strip().lower() for part in heads[column - 1].split(TIMES)]
    known = [head.lower() for head in heads]
    if len(named) != 2 or not all(name in known for name in named):
        return ()
    return tuple(get_column_letter(known.index(name) + 1) for name in named)


def product(left: str, right: str) -> str:
    """Return the formula that multiplies two cells, as long as both hold numbers."""
    return f'=IF(AND(ISNUMBER({left}),ISNUMBER({right})),{left}*{right},"")'


def total(column: int, first: int, last: int) -> str:
    """Return the formula that adds a column from its first row to its last."""
    letter = get_column_letter(column)
    return f"=SUM({letter}{first}:{letter}{last})"


def shown_total(column: int, first: int, last: int) -> str:
    """Return the formula that adds those rows of a column that a filter shows."""
    letter = get_column_letter(column)
    return f"=SUBTOTAL(109,{letter}{first}:{letter}{last})"


def score(weights: str, marks: str, total: str) -> str:
    """Return the formula that turns a total into a score out of 100; as long as a mark is missing, it says so."""
    reckoned = f"ROUND({total}/({HIGHEST_MARK}*SUM({weights}))*100,0)"
    return f'=IF(COUNT({marks})=ROWS({marks}),{reckoned},"a mark is missing")'


def guard_of(head: str) -> DataValidation | None:
    """Return what guards the cells below a head, none if anything may go in."""
    if asks_for_a_day(head):
        return day_guard()
    if head.lower() == MARK_HEAD:
        return mark_guard()
    offered = choices_in(head) or (("Yes", "No") if YES_HEAD.search(head) else ())
    return choice_guard(offered) if offered else None


def choices_in(head: str) -> tuple[str, ...]:
    """Return what a head such as "Decision: bill, talk or write off" offers, nothing if it offers no choice."""
    match = CHOICE_HEAD.fullmatch(head)
    if not match or '"' in head:
        return ()
    return tuple(capitalised(word) for word in (*match["first"].split(", "), match["last"]))


def capitalised(word: str) -> str:
    """Begin a word with a capital."""
    return word[:1].upper() + word[1:]


def choice_guard(offered: Sequence[str]) -> DataValidation:
    """Offer some words, and let a person go on who needs another."""
    return DataValidation(
        type="list",
        formula1=f'"{",".join(offered)}"',
        allow_blank=True,
        showDropDown=False,
        errorStyle="warning",
        showErrorMessage=True,
        errorTitle="Not one of the words offered",
        error="Choose a word from the list, or go on if another says it better.",
    )


def is_added_up(head: str) -> bool:
    """Tell whether a column of an open list gets a total below it."""
    return bool(TOTAL_HEAD.fullmatch(head))


def mark_guard() -> DataValidation:
    """Take a mark, and refuse what is none: it would spoil the score unseen."""
    return DataValidation(
        type="whole",
        operator="between",
        formula1="0",
        formula2=str(HIGHEST_MARK),
        allow_blank=True,
        showErrorMessage=True,
        errorTitle="Not a mark",
        error=f"Write a whole number from 0 to {HIGHEST_MARK}.",
    )


def day_guard() -> DataValidation:
    """Ask for a day, and let a person go on who means something else."""
    return DataValidation(
        type="date",
        operator="greaterThan",
        formula1="36526",
        allow_blank=True,
        errorStyle="warning",
        showErrorMessage=True,
        errorTitle="Not a date",
        error="Write a date such as 30 June 2027, or go on if a word says it better.",
    )
