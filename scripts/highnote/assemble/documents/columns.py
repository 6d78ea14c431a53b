"""Decides how wide the columns of a table are, from the words in them."""

from math import sqrt

from highnote.assemble.documents.blocks import Table
from highnote.assemble.documents.runs import words_of

UPRIGHT, ON_ITS_SIDE = 92, 146
LONGEST_WORD, LONGEST_TEXT = 24, 46
ROOM_TO_WRITE, ROOM_TO_SIGN, ROOM_FOR_REMARKS = 16, 26, 34
PADDING, BOLD = 2, 1.12


def shares(table: Table, signs: int) -> list[float]:
    """Return the share of the width that each column gets, where a line holds so many signs; together they are 1."""
    columns = [[words_of(row[index]) for row in (table.heads, *table.rows)] for index in range(len(table.heads))]
    least = [least_width(texts) for texts in columns]
    wanted = [max(wanted_width(texts), small) for texts, small in zip(columns, least, strict=True)]
    if columns and " " in columns[-1][0] and not any(columns[-1][1:]):
        wanted[-1] = ROOM_FOR_REMARKS
    spare = max(signs - sum(least), 0)
    part = min(spare / (sum(wanted) - sum(least) or 1), 1)
    widths = [small + (large - small) * part for small, large in zip(least, wanted, strict=True)]
    widths = shared_out(widths, signs - sum(widths), columns)
    return [round(width / sum(widths), 4) for width in widths]


def shared_out(widths: list[float], left: float, columns: list[list[str]]) -> list[float]:
    """Give what is left of the line to the columns whose texts are still longer than a line."""
    longer = [max(max(map(len, texts)) - LONGEST_TEXT, 0) for texts in columns]
    if left <= 0 or not any(longer):
        return widths
    return [width + left * more / sum(longer) for width, more in zip(widths, longer, strict=True)]


def least_width(texts: list[str]) -> float:
    """Return the signs that the longest word of a column takes."""
    head, *cells = texts
    longest = max(BOLD * longest_word(head), *map(longest_word, cells), 1)
    return min(longest, LONGEST_WORD) + PADDING


def longest_word(text: str) -> int:
    """Count the signs of the longest word."""
    return max(map(len, text.split()), default=0)


def wanted_width(texts: list[str]) -> float:
    """Return the signs that a column would like: its usual text on one line, or room to write."""
    space = ROOM_TO_SIGN if texts[0].lower() == "signature" else ROOM_TO_WRITE
    room = space if any(not text for text in texts) else 0
    lengths = [len(text) for text in texts if text] or [1]
    usual = sqrt(max(lengths) * sum(lengths) / len(lengths))
    return max(min(usual, LONGEST_TEXT), room) + PADDING
