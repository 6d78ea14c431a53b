"""A row of a table has no more cells than the head of the table."""

import re
from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding

BAR = re.compile(rb"(?<!\\)\|")


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    body = playbook.body
    for table in body.of_kind("Table"):
        width = len(table.details)
        for row in table.children:
            # A row with bars at both ends has one more bar than cells; only then is a closer look worth its time.
            source = body.encoded[row.start : row.end]
            if source.count(b"|") == width + 1 and source.startswith(b"|"):
                continue
            count = len(cells(source))
            if count > width:
                yield Finding(
                    body.place(row.start),
                    f"the row has {count} cells, and its table {width}",
                    "take out a cell, or write \\| for a bar within the text; what is too much is never shown.",
                )


def cells(row: bytes) -> list[bytes]:
    """Part a row at its bars, but not at those behind a backslash."""
    return BAR.split(row.strip().removeprefix(b"|").removesuffix(b"|"))
