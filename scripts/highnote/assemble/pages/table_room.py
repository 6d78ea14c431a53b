"""Tells from its words whether a table can stay a table on a phone, or must fall into one stack for each row.

Knows signs, not pixels: what then has no room all the same, scrolls.
"""

from collections.abc import Sequence
from itertools import zip_longest

# What a line of 350 pixels holds, and what the space between two columns takes of it.
SIGNS_OF_A_LINE = 44
GAP = 1.5
MOST_LINES = 4
SHORT = 8


def fits_a_phone(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether the columns of these rows, headings among them, fit side by side with few lines in each cell."""
    columns = list(zip_longest(*rows, fillvalue=""))
    return sum(map(signs_of, columns)) + GAP * (len(columns) - 1) <= SIGNS_OF_A_LINE


def signs_of(column: Sequence[str]) -> int:
    """Return how wide a column has to be, in signs: its longest word, and no cell of more than a few lines."""
    longest = max(map(len, column))
    word = max((len(word) for text in column for word in text.split()), default=0)
    return max(word, -(-longest // MOST_LINES), min(longest, SHORT))
