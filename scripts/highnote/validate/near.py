"""Finds the name an author probably meant."""

from collections.abc import Iterable
from difflib import get_close_matches


def mend_by_near_name(word: str, known: Iterable[str], otherwise: str) -> str:
    """Ask for the nearest known name, and always say where the names stand."""
    near = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f'did you mean "{near[0]}"? {otherwise}' if near else otherwise
