"""Finds the name an author probably meant."""

from collections.abc import Iterable
from functools import lru_cache
from heapq import nlargest

FARTHEST = 3
MANY = 40
LONGEST = 60


def mend_by_near_name(word: str, known: Iterable[str], otherwise: str) -> str:
    """Ask for the nearest known name, and always say where the names stand."""
    near = near_name(word, frozenset(known))
    return f'did you mean "{near}"? {otherwise[:1].upper()}{otherwise[1:]}' if near else otherwise


@lru_cache(maxsize=1000)
def near_name(word: str, known: frozenset[str]) -> str:
    """Return the nearest known name, empty if none is near; one with two signs exchanged is nearer than any other."""
    from difflib import get_close_matches

    exchanged = known.intersection(exchanges(word))
    if exchanged:
        return min(exchanged)
    # get_close_matches() alone takes seconds on thousands of names.
    alike = [name for name in known if abs(len(name) - len(word)) <= FARTHEST and name[:1].lower() == word[:1].lower()]
    alike = alike or [name for name in known if abs(len(name) - len(word)) <= 1 and name[-2:] == word[-2:]]
    if len(alike) > MANY:
        alike = nlargest(MANY, alike, key=lambda name: (shared(word, name), name))
    return next(iter(get_close_matches(word, sorted(alike), n=1, cutoff=0.6)), "")


def exchanges(word: str) -> list[str]:
    """Return a word in all the ways in which two neighbours of its signs can be exchanged; none if it is long."""
    pairs = range(len(word) - 1) if len(word) <= LONGEST else ()
    return [f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in pairs]


def shared(word: str, name: str) -> int:
    """Count the signs that a word and a name begin with alike."""
    return next((at for at, (one, other) in enumerate(zip(word, name, strict=False)) if one != other), len(name))
