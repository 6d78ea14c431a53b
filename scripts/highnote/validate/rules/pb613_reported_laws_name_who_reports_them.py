"""A link to a law that somebody else reports names who reports it."""

import re
from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview

ANYWHERE = "any"
WORD = re.compile(r"[^\W_]{2,}")
# Words that stand in many names tell nobody who wrote what a link opens.
SHARED = frozenset(
    "an and another at by four in its many of on or other others several the three to two uk us with".split()
)


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    reported = {
        source.id: source.body
        for source in overview.vocabulary.sources
        if source.status == "reported" and source.jurisdiction != ANYWHERE
    }
    for link in overview.references_to("sources") if reported else ():
        body = reported.get(link.name)
        if body and link.giver == "link" and not names(link.by, body):
            reporter = re.split(r",| and | quoting ", body)[0]
            yield Finding(
                link.place,
                f'"{link.by}" does not say who reports it',
                f'name who wrote what the link opens, such as "{reporter}, on …", or read the law itself.',
            )


def names(label: str, body: str) -> bool:
    """Tell whether a label shares a telling word with a name, or holds its initials."""
    initials = "".join(letter for letter in body if letter.isupper())
    return any(word.casefold() in words(body) or (word.isupper() and word in initials) for word in WORD.findall(label))


def words(text: str) -> set[str]:
    """Return the telling words of a text in small letters."""
    return {word.casefold() for word in WORD.findall(text)} - SHARED
