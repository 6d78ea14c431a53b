"""Cuts texts into the words that they are found by: small letters and figures, without accents and apostrophes."""

import re
import unicodedata
from collections.abc import Iterable

# What a reader asks with, not for. "For" and "at" bring nothing; "after" and "before" do.
SILENT = frozenset(
    "a about am an and any are as at be but by can cant could did didnt do does doesnt dont for from get "
    "got had has have he her hes his how i if im in into is isnt it its ive just me my need not of on or "
    "our please really she shes so some that the their them then there they theyre this to too us want "
    "was wasnt we were what when where which who will with wont would you your".split()
)
WORD = re.compile(r"[a-z0-9]+")
APOSTROPHES = re.compile("['\u2019]")
# So many words begin with these letters that they are parted by one letter more.
START = re.compile(r"\b(?:(?:be|cl|co|de|fi|in|le|ma|no|pa|pr|re|se|st)[a-z]?|[a-z]{1,2}|[0-9])")


def words_in(text: str) -> list[str]:
    """Return the words of a text, in its order."""
    return WORD.findall(folded(text))


def folded(text: str) -> str:
    """Return a text in small letters, without accents and apostrophes."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", APOSTROPHES.sub("", text)).encode("ascii", "ignore").decode()
    return text.replace("'", "").lower()


def beginning_of(word: str) -> str:
    """Name the file that holds a word, by its first two or three letters, or by its first figure."""
    return START.match(word)[0]  # type: ignore[index]


def beginnings_in(texts: Iterable[str]) -> set[str]:
    """Return all beginnings that words of these texts can have, and perhaps some more."""
    return set().union(*(START.findall(folded(text)) for text in texts))
