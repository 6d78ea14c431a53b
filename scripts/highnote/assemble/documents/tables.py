"""Knows what paper does to a table: room to go on with a list, and short tables on one page."""

from collections.abc import Sequence

from highnote.assemble.documents.blocks import Table
from highnote.assemble.documents.runs import FIELD, Runs, words_of

EXAMPLE_WORD = "Example"
ROWS_ON_PAPER = 6
ROWS_OF_A_LIST = 2  # after the one that has blanks
ROWS_THAT_STAY_TOGETHER = 13  # with the row of heads; a table of more may be longer than a page


def is_open(table: Table) -> bool:
    """Tell whether a table is a list to go on with: it has no filled row, only examples and one for a list's rows."""
    return all(is_example(row) or repeated(row) or not any(row) for row in table.rows)


def is_example(row: Sequence[Runs]) -> bool:
    """Tell whether a row shows how to fill its table."""
    return words_of(row[0]).startswith(EXAMPLE_WORD)


def repeated(row: Sequence[Runs]) -> str:
    """Return the list for each of whose rows a row stands, empty if it stands once."""
    return next((name for cell in row for name in lists_in(cell)), "")


def lists_in(runs: Runs) -> list[str]:
    """Return the lists whose columns stand among some runs as blanks."""
    fields = (FIELD.fullmatch(run.text) for run in runs if run.kind == "field")
    return [field[1] for field in fields if field and field[2]]


def with_room(table: Table) -> tuple[tuple[Runs, ...], ...]:
    """Return the rows of a table, and after those of an open list some empty ones to write in."""
    more = ROWS_OF_A_LIST if all(map(repeated, table.rows)) and table.rows else ROWS_ON_PAPER
    return (*table.rows, *[((),) * len(table.heads)] * (more if is_open(table) else 0))
