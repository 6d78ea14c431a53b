"""Front matter is plain text, without markup."""

import re
from collections.abc import Iterator
from datetime import date

from highnote.load import Mapping, Scalar, Sequence, Value
from highnote.model import Library
from highnote.model.typed import place
from highnote.problem import Finding

MARKUP = re.compile(
    r"<[A-Za-z/!?][^>]*>?|\]\([^)]*|[`{}]|\*\*|(?<!\w)__(?=\w)|&(?:#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z]+);|(?:javascript|vbscript):",
    re.IGNORECASE,
)

# One of these is in all markup; to look for them first saves most of the time.
SIGNS = ("<", "](", "`", "{", "}", "**", "__", "&", "script:")


def check(library: Library, today: date) -> Iterator[Finding]:
    for document in library.documents:
        head = document.text[: len(document.text) - len(document.body)].lower()
        if not any(sign in head for sign in SIGNS):
            continue
        for scalar in scalars(document.tree):
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
