"""Measures how hard words are to read: the Flesch-Kincaid grade, the years of school that an easy reading asks for.

The formula is that of Kincaid and others, "Derivation of New Readability Formulas" (1975):
0.39 x words per sentence + 11.8 x syllables per word - 15.59. Syllables are counted at pyphen's hyphens.
"""

import re
from functools import cached_property
from typing import Any, NamedTuple

WORD = re.compile(r"[a-z\u00df-\u024f]+(?:['’-][a-z\u00df-\u024f]+)*")
# A sentence ends at its mark, or at the end of its line where a writer broke it.
END = re.compile(r"[.!?…][\"'”’)\]*_]*(?=\s|$)\n?|\n")


class Reading(NamedTuple):
    """How some words read: how many words, sentences and syllables they have."""

    words: int
    sentences: int
    syllables: int

    @property
    def grade(self) -> float:
        """Return the Flesch-Kincaid grade; 0 where there are no words."""
        if not self.words or not self.sentences:
            return 0.0
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59


class Syllables(dict[str, int]):
    """The number of syllables of each word in small letters, counted when it is first met."""

    @cached_property
    def hyphens(self) -> Any:
        """Return the places where British English parts a word; the list is read only when it is needed."""
        import pyphen

        return pyphen.Pyphen(lang="en_GB", left=1, right=1)

    def __missing__(self, word: str) -> int:
        bare = word.removesuffix("'s").removesuffix("’s").replace("'", "").replace("’", "")
        self[word] = count = sum(len(self.hyphens.positions(part)) + 1 for part in bare.split("-"))
        return count


class Counts(dict[str, int]):
    """For each run of signs without a space, in small letters: its words times `WORDS`, and its syllables."""

    def __missing__(self, run: str) -> int:
        words = WORD.findall(run)
        self[run] = count = len(words) * WORDS + sum(map(SYLLABLES.__getitem__, words))
        return count


SYLLABLES = Syllables()
COUNTS = Counts()
# More syllables than any file can hold, so that one sum counts both.
WORDS = 10**9


def reading_of(text: str) -> Reading:
    """Measure a run of words; what has no end mark is a sentence too."""
    small = text.lower()
    words, syllables = divmod(sum(map(COUNTS.__getitem__, small.split())), WORDS)
    sentences = len(list(filter(WORD.search, END.split(small))))
    return Reading(words, sentences, syllables)
