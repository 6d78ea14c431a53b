"""Knows which tables are lists to go on with, and gives them room on paper."""

from highnote.assemble.documents.blocks import Table, words_of

EXAMPLE_WORD = "Example"
ROWS_ON_PAPER = 6


def is_open(table: Table) -> bool:
    """Tell whether a table is a list to go on with: it has no filled row, or only examples."""
    return all(words_of(row[0]).startswith(EXAMPLE_WORD) or not any(row) for row in table.rows)


def with_room(table: Table) -> tuple:
    """Return the rows of a table, and after those of an open list some empty ones to write in."""
    return (*table.rows, *[((),) * len(table.heads)] * (ROWS_ON_PAPER if is_open(table) else 0))
