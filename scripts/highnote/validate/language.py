"""Counts words and finds the ends of sentences, as a reader would."""

import re
from collections.abc import Iterator

SHORT = 60
TOKEN = re.compile(r"\S+")
LETTER = re.compile(r"\w")
CLOSING = "\"'”’)]*_"
ABBREVIATIONS = frozenset(
    """
    e.g. i.e. etc. vs. art. arts. s. ss. p. pp. dr. mr. mrs. ms. st. inc. ltd. co. cf. ca. approx.
    """.split()
)


def shortened(text: str) -> str:
    """Return at most the first words of a text, on one line."""
    text = " ".join(text.split())
    return text if len(text) <= SHORT else f"{text[:SHORT].rsplit(' ', 1)[0]} …"


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence starts in a text, and how many words it has."""
    start, count = 0, 0
    for match in TOKEN.finditer(text):
        start = start if count else match.start()
        # Where a citation was taken out, a sign may stand alone: it is no word, and can end a sentence.
        count += bool(LETTER.search(match[0]))
        if ends_sentence(match[0]) or text.startswith("\n", match.end()):
            yield start, count
            count = 0
    if count:
        yield start, count


def ends_sentence(word: str) -> bool:
    """Tell whether a sentence ends with this word; an abbreviation or a single letter ends none."""
    bare = word.rstrip(CLOSING)
    if not bare.endswith((".", "!", "?", "…")):
        return False
    opened = bare.lstrip("\"'“‘([")
    return opened.lower() not in ABBREVIATIONS and not (len(opened) == 2 and opened[0].isupper() and opened[1] == ".")


def in_quotes(text: str, index: int) -> bool:
    """Tell whether a place in a text stands between quotation marks."""
    before = text[:index]
    return before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”") or before.rfind("‘") > before.rfind("’")
