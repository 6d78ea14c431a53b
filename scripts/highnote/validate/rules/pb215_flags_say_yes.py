"""The fields "emergency" and "fixed" say yes, or are left out."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for item in library.items():
        for name in ("emergency", "fixed"):
            detail = item.written.detail(name)
            if detail and detail.value != "yes":
                text = f'"{name}" says "{detail.value}"'
                yield Finding(detail.value_place, text, "write yes, or remove the line.")
