"""No two items have the same words."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Item, Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    seen: dict[str, Item] = {}
    for item in library.items():
        words = " ".join(item.text.casefold().split()).rstrip(".")
        first = seen.setdefault(words, item)
        if first is not item and words:
            yield Finding(
                item.written.place,
                f'"{item.id}" says the same as "{first.id}"',
                "keep one of the two, or say what is different about this one.",
            )
