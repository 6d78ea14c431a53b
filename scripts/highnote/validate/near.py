"""Finds the name an author probably meant."""

from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache
from heapq import nlargest
from os.path import commonprefix

FARTHEST = 3
MANY = 40


def mend_by_near_name(word: str, known: Iterable[str], otherwise: str) -> str:
    """Ask for the nearest known name, and always say where the names stand."""
    near = near_name(word, frozenset(known))
    return f'did you mean "{near}"? {otherwise[:1].upper()}{otherwise[1:]}' if near else otherwise


@lru_cache(maxsize=1000)
def near_name(word: str, known: frozenset[str]) -> str:
    """Return the nearest known name, empty if none is near."""
    # get_close_matches() alone takes seconds on thousands of names.
    alike = [name for name in known if abs(len(name) - len(word)) <= FARTHEST and name[:1].lower() == word[:1].lower()]
    alike = alike or [name for name in known if abs(len(name) - len(word)) <= 1 and name[-2:] == word[-2:]]
    if len(alike) > MANY:
        alike = nlargest(MANY, alike, key=lambda name: (len(commonprefix((word, name))), name))
    return next(iter(get_close_matches(word, sorted(alike), n=1, cutoff=0.6)), "")
