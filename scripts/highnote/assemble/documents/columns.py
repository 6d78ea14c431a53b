"""Decides how wide the columns of a table are, from the words in them."""

from highnote.assemble.documents.blocks import Table, words_of

UPRIGHT, ON_ITS_SIDE = 90, 146
LONGEST_WORD, LONGEST_TEXT = 18, 46
ROOM_TO_WRITE, ROOM_FOR_REMARKS = 16, 34
PADDING, BOLD = 2, 1.12


def shares(table: Table, signs: int) -> list[float]:
    """Return the share of the width that each column gets, where a line of the page holds so many signs; together they are 1."""
    columns = [[words_of(row[index]) for row in (table.heads, *table.rows)] for index in range(len(table.heads))]
    least = [least_width(texts) for texts in columns]
    wanted = [max(wanted_width(texts), small) for texts, small in zip(columns, least, strict=True)]
    if not any(columns[-1][1:]):
        wanted[-1] = ROOM_FOR_REMARKS
    spare = max(signs - sum(least), 0)
    part = min(spare / (sum(wanted) - sum(least) or 1), 1)
    widths = [small + (large - small) * part for small, large in zip(least, wanted, strict=True)]
    return [round(width / sum(widths), 4) for width in widths]


def least_width(texts: list[str]) -> float:
    """Return the signs that the longest word of a column takes."""
    head, *cells = texts
    longest = max(BOLD * longest_word(head), *map(longest_word, cells), 1)
    return min(longest, LONGEST_WORD) + PADDING


def longest_word(text: str) -> int:
    """Count the signs of the longest word."""
    return max(map(len, text.split()), default=0)


def wanted_width(texts: list[str]) -> float:
    """Return the signs that a column would like: its longest text on one line, or room to write."""
    room = ROOM_TO_WRITE if any(not text for text in texts) else 0
    return max(min(max(map(len, texts)), LONGEST_TEXT), room) + PADDING
