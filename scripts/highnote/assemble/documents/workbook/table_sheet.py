"""Draws the sheet of one table: its heading, its notes, the table, and room for more rows."""

from dataclasses import dataclass

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from highnote.assemble.documents.columns import wanted_width
from highnote.assemble.documents.paper import Paper
from highnote.assemble.documents.runs import words_of
from highnote.assemble.documents.tables import EXAMPLE_WORD
from highnote.assemble.documents.workbook.look import (
    CELL,
    EXAMPLE,
    FIELD_FILL,
    HEAD,
    NOTE,
    TITLE,
    cell_at,
    fit_height,
    set_up_print,
)
from highnote.assemble.documents.workbook.sheets import Sheet
from highnote.assemble.documents.workbook.values import (
    SUM_FORMAT,
    asks_for_a_day,
    factors,
    guard_of,
    is_added_up,
    product,
    score,
    set_value,
    shown_total,
    total,
)
from highnote.assemble.wording.scorecard import SCORE, TOTAL

SPARE_ROWS = 30
NARROWEST, WIDEST = 8, 36
MOST_NARROW_COLUMNS, MOST_UPRIGHT_COLUMNS = 4, 3


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as words, with the row of its heads on the sheet and the number of its spare rows."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    blanks: frozenset[tuple[int, int]]
    """The row and the column of each cell that has a blank, both counted from 0."""
    top: int
    spare: int

    @property
    def first(self) -> int:
        """Return the first row below the heads."""
        return self.top + 1

    @property
    def last(self) -> int:
        """Return the last row, spare ones included."""
        return self.top + len(self.rows) + self.spare

    def text(self, row: int, column: int) -> str:
        """Return the words of a cell of the sheet, empty in a spare row."""
        index = row - self.first
        return self.rows[index][column - 1] if index < len(self.rows) else ""


def draw_sheet(worksheet: Worksheet, paper: Paper, sheet: Sheet) -> None:
    """Fill one sheet."""
    grid = grid_of(sheet)
    draw_heading(worksheet, sheet)
    for column in range(1, len(grid.heads) + 1):
        draw_column(worksheet, grid, column)
    if grid.spare:
        draw_totals(worksheet, grid)
    fit_rows(worksheet, grid)
    worksheet.freeze_panes = cell_at(worksheet, grid.first, 2 if len(grid.heads) > MOST_NARROW_COLUMNS else 1)
    worksheet.print_title_rows = f"{grid.top}:{grid.top}"
    if grid.spare:
        worksheet.auto_filter.ref = f"A{grid.top}:{get_column_letter(len(grid.heads))}{grid.last}"
    set_up_print(worksheet, paper, landscape=len(grid.heads) > MOST_UPRIGHT_COLUMNS)


def grid_of(sheet: Sheet) -> Grid:
    """Place a table below the heading and the notes of its sheet."""
    heads = tuple(map(words_of, sheet.table.heads))
    rows = tuple(tuple(map(words_of, row)) for row in sheet.table.rows)
    blanks = frozenset(
        (row, column)
        for row, cells in enumerate(sheet.table.rows)
        for column, runs in enumerate(cells)
        if any(run.kind == "field" for run in runs)
    )
    return Grid(heads, rows, blanks, len(sheet.notes) + 2, SPARE_ROWS if sheet.goes_on else 0)


def draw_heading(worksheet: Worksheet, sheet: Sheet) -> None:
    """Write the heading and the notes above the table."""
    for row, words in enumerate((sheet.heading, *sheet.notes), start=1):
        cell = cell_at(worksheet, row, 1)
        set_value(cell, words)
        cell.style = TITLE if row == 1 else NOTE


def draw_column(worksheet: Worksheet, grid: Grid, column: int) -> None:
    """Fill one column, and guard what goes into it."""
    head = grid.heads[column - 1]
    letter = get_column_letter(column)
    texts = [head, *(row[column - 1] for row in grid.rows)]
    worksheet.column_dimensions[letter].width = min(max(wanted_width(texts), NARROWEST), WIDEST)
    draw_head(worksheet, grid, column)
    for row in range(grid.first, grid.last + 1):
        draw_cell(worksheet, grid, row, column)
    guard = guard_of(head)
    if guard and grid.first <= grid.last:
        guard.add(f"{letter}{grid.first}:{letter}{grid.last}")
        worksheet.add_data_validation(guard)


def draw_head(worksheet: Worksheet, grid: Grid, column: int) -> None:
    """Write the head of a column."""
    cell = cell_at(worksheet, grid.top, column)
    set_value(cell, grid.heads[column - 1])
    cell.style = HEAD


def draw_totals(worksheet: Worksheet, grid: Grid) -> None:
    """Write a row of totals below an open list, if it has a column to add up."""
    columns = [column for column, head in enumerate(grid.heads, start=1) if is_added_up(head)]
    row = grid.last + 1
    for column in range(1, len(grid.heads) + 1) if columns else ():
        cell = cell_at(worksheet, row, column)
        cell.style = HEAD
        if column in columns:
            cell.value, cell.number_format = shown_total(column, grid.first, grid.last), SUM_FORMAT
        elif column == 1:
            cell.value = TOTAL


def draw_cell(worksheet: Worksheet, grid: Grid, row: int, column: int) -> None:
    """Write one cell; an empty one may reckon."""
    cell, text = cell_at(worksheet, row, column), grid.text(row, column)
    cell.style = EXAMPLE if grid.text(row, 1).startswith(EXAMPLE_WORD) else CELL
    head = grid.heads[column - 1]
    set_value(cell, text, day=asks_for_a_day(head), added_up=bool(grid.spare) and is_added_up(head))
    if not text:
        cell.value = formula(grid, row, column) or None
    if (row - grid.first, column - 1) in grid.blanks:
        cell.fill = FIELD_FILL


def formula(grid: Grid, row: int, column: int) -> str:
    """Return what an empty cell reckons, if its head asks for it: a product, their sum, or the score below the sum."""
    multiplied = factors(grid.heads, column)
    if not multiplied:
        return ""
    before = [grid.text(row, cell) for cell in range(1, column)]
    if TOTAL in before:
        return total(column, grid.first, row - 1)
    if SCORE in before:
        marks, weights = (f"{letter}{grid.first}:{letter}{row - 2}" for letter in multiplied)
        return score(weights, marks, f"{get_column_letter(column)}{row - 1}")
    return product(*(f"{letter}{row}" for letter in multiplied))


def fit_rows(worksheet: Worksheet, grid: Grid) -> None:
    """Make the filled rows as high as their words."""
    letters = [get_column_letter(column) for column in range(1, len(grid.heads) + 1)]
    widths = [worksheet.column_dimensions[letter].width for letter in letters]
    for row, texts in enumerate((grid.heads, *grid.rows), start=grid.top):
        fit_height(worksheet, row, list(zip(texts, widths, strict=True)))
