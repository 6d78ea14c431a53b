"""The text of an item has at most 20 words."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding

MOST = 20


def check(library: Library, today: date) -> Iterator[Finding]:
    for item in library.items():
        count = len(item.text.split())
        if count > MOST:
            yield Finding(
                item.written.text_place,
                f"the text of the item has {count} words",
                f"keep at most {MOST}; say how in the text below the fields.",
            )
