"""Front matter is plain text, without markup."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from highnote.load import Document, Mapping, Scalar, Sequence, Value
from highnote.model import Playbook
from highnote.model.typed import place
from highnote.problem import Finding
from highnote.validate.overview import Overview

MARKUP = re.compile(
    r"<[A-Za-z/!?][^>]*>?|\]\([^)]*|[`{}]|\*\*|(?<!\w)__(?=\w)|&(?:#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z]+);|(?:javascript|vbscript):",
    re.IGNORECASE,
)

# One of these is in all markup but a script's address; to look for them first saves most of the time.
SIGNS = ("<", "](", "`", "{", "}", "**", "__", "&")


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    yield from markup_in(playbook.document)


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for document in overview.lists:
        yield from markup_in(document)


def markup_in(document: Document) -> Iterator[Finding]:
    """Yield each value of front matter, or of a list of the vocabulary, that holds markup."""
    head = document.text[: len(document.text) - len(document.body)]
    for scalar in scalars(document.tree) if may_hold_markup(head) else ():
        found = MARKUP.search(scalar.text) if may_hold_markup(scalar.text) else None
        if found:
            yield Finding(
                place(document.path, scalar),
                f'this is plain text, and "{found[0]}" is markup',
                "write it in words alone; markup belongs below the front matter.",
            )


def may_hold_markup(text: str) -> bool:
    """Tell quickly whether a text needs a closer look."""
    return any(sign in text for sign in SIGNS) or "script:" in text.lower()


def scalars(value: Value | None) -> Iterator[Scalar]:
    """Yield every text of a tree."""
    if isinstance(value, Scalar):
        yield value
    elif isinstance(value, Sequence):
        for part in value.values:
            yield from scalars(part)
    elif isinstance(value, Mapping):
        for key, part in value.entries:
            yield key
            yield from scalars(part)
