"""Measures how hard a page is to read: the Flesch-Kincaid grade, the years of school that an easy reading asks for.

The formula is that of Kincaid and others, "Derivation of New Readability Formulas" (1975):
0.39 x words per sentence + 11.8 x syllables per word - 15.59. Syllables are counted at pyphen's hyphens.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from highnote.model import Library, Playbook
from highnote.model.prose import Prose
from highnote.validate.language import sentences

KINDS = ("paragraph", "point", "entry", "field")
FOR_AUTHORS = ("docs/decisions/", "docs/rules/", "docs/write/")
NO_APOSTROPHE = str.maketrans("", "", "'’")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Reading:
    """How a page reads: its words, its sentences and its syllables."""

    words: int
    sentences: int
    syllables: int

    @property
    def grade(self) -> float:
        """Return the Flesch-Kincaid grade; 0 for a page without words."""
        if not self.words or not self.sentences:
            return 0.0
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59


def reading_of(playbook: Playbook) -> Reading:
    """Measure the running text of a page; headings, tables and code are left out."""
    runs = [reading for _, reading in runs_of(playbook)]
    return Reading(*(sum(getattr(run, name) for run in runs) for name in ("words", "sentences", "syllables")))


def runs_of(playbook: Playbook) -> Iterator[tuple[Prose, Reading]]:
    """Yield each run of words of a page, with how it reads."""
    for prose in playbook.prose:
        if prose.kind in KINDS:
            words = WORD.findall(prose.text)
            count = sum(1 for _ in sentences(prose.text))
            yield prose, Reading(len(words), count, sum(syllables_of(word.lower()) for word in words))


@cache
def syllables_of(word: str) -> int:
    """Count the syllables of a word in small letters."""
    parts = word.removesuffix("'s").removesuffix("’s").translate(NO_APOSTROPHE).split("-")
    return sum(len(hyphens().positions(part)) + 1 for part in parts)


@cache
def hyphens():
    """Return the places where British English parts a word; the list is only read when it is needed."""
    import pyphen

    return pyphen.Pyphen(lang="en_GB", left=1, right=1)


def readings(library: Library) -> Iterator[tuple[Playbook, Reading]]:
    """Yield each page that is written for readers, with how it reads."""
    for playbook in library.playbooks:
        if not playbook.path.startswith(FOR_AUTHORS):
            yield playbook, reading_of(playbook)


def reading_report(library: Library) -> str:
    """Write the grade of every page, the hardest first."""
    rows = sorted(readings(library), key=lambda row: (-row[1].grade, row[0].path))
    lines = [f"{'grade':>5} {'words':>6} {'a sentence':>10}  page"]
    for playbook, reading in rows:
        length = reading.words / max(1, reading.sentences)
        lines.append(f"{reading.grade:5.1f} {reading.words:6} {length:10.1f}  {playbook.path}")
    words = sum(reading.words for _, reading in rows)
    mean = sum(reading.grade * reading.words for _, reading in rows) / max(1, words)
    lines.append(f"{mean:5.1f} {words:6} {'':10}  all {len(rows)} pages")
    return "\n".join(lines)
