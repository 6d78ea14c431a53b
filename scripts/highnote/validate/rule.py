"""A rule: its code, the good state in a sentence, and what it looks at."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import starmap
from typing import NamedTuple

from highnote.problem import Finding, Place, Problem

LONGEST = 300


class Words(NamedTuple):
    """What is wrong, and the mend."""

    text: str
    mend: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; one that only reminds stops nothing."""

    code: str
    says: str
    reminder: bool = False

    def problem(self, place: Place, text: str, mend: str) -> Problem:
        """Make a problem of this rule."""
        return Problem(place, self.code, one_line(text), one_line(mend), self.reminder)


@dataclass(frozen=True, slots=True)
class Check:
    """A rule that is written by hand, and its function."""

    rule: Rule
    find: Callable[..., Iterable[Finding]]

    def problems(self, *of: object) -> Iterator[Problem]:
        """Yield what it finds wrong with what it is given."""
        return starmap(self.rule.problem, self.find(*of))


def one_line(text: str) -> str:
    """Return words of an author, whatever stands in them, as one line of at most 300 characters."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
