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

# One of these is in all markup; to look for them first saves most of the time.
SIGNS = ("<", "](", "`", "{", "}", "**", "__", "&", "script:")


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    yield from markup_in(playbook.document)


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for document in overview.lists:
        yield from markup_in(document)


def markup_in(document: Document) -> Iterator[Finding]:
    """Yield each value of front matter, or of a list of the vocabulary, that holds markup."""
    head = document.text[: len(document.text) - len(document.body)].lower()
    for scalar in scalars(document.tree) if any(sign in head for sign in SIGNS) else ():
        found = MARKUP.search(scalar.text)
        if found:
            yield Finding(
                place(document.path, scalar),
                f'this is plain text, and "{found[0]}" is markup',
                "write it in words alone; markup belongs below the front matter.",
            )


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
