"""Names the places on a page that a link can point to.

The names are made as Python-Markdown's `toc` makes them, because readers have links to them: its `slugify`, and its
numbers for headings of equal words.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from highnote.model.markdown import Body

NUMBERED = re.compile(r"(.*)_([0-9]+)")


def heading_anchors(body: Body) -> Iterator[str]:
    """Yield the anchor of each heading, in order."""
    yield from unique_anchors(node.plain for node in body.of_kind("Heading"))


def unique_anchors(titles: Iterable[str]) -> Iterator[str]:
    """Yield an anchor for each title of a page, in order; equal ones are numbered."""
    used: set[str] = set()
    # Where the search for a free number ended last: a page of equal headings would take minutes from the start.
    last: dict[str, str] = {}
    for title in titles:
        slug = slug_of(title)
        anchor = last.get(slug, slug)
        while anchor in used or not anchor:
            match = NUMBERED.fullmatch(anchor)
            anchor = f"{match[1]}_{int(match[2]) + 1}" if match else f"{slug}_1"
        used.add(anchor)
        last[slug] = anchor
        yield anchor


@lru_cache(maxsize=1000)
def slug_of(words: str) -> str:
    """Return words as a part of an address."""
    ascii_words = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", ascii_words).strip().lower())
