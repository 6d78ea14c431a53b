"""Knows what paper does to a table: room to go on with a list, and short tables on one page."""

from highnote.assemble.documents.blocks import Runs, Table, words_of

EXAMPLE_WORD = "Example"
ROWS_ON_PAPER = 6
ROWS_THAT_STAY_TOGETHER = 13  # with the row of heads; a table of more may be longer than a page


def is_open(table: Table) -> bool:
    """Tell whether a table is a list to go on with: it has no filled row, or only examples."""
    return all(words_of(row[0]).startswith(EXAMPLE_WORD) or not any(row) for row in table.rows)


def with_room(table: Table) -> tuple[tuple[Runs, ...], ...]:
    """Return the rows of a table, and after those of an open list some empty ones to write in."""
    return (*table.rows, *[((),) * len(table.heads)] * (ROWS_ON_PAPER if is_open(table) else 0))
