"""What a stage tells an author: a fault found while reading, and the problem that a rule makes of it.

Knows places in files, and what was found in them. Does not know what any rule says.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple


class Place(NamedTuple):
    """A place to edit: a path from the project's root, and a line and column that begin at 1."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that a stage could not read: its kind in a word, its place, and the words that a rule needs."""

    kind: str
    place: Place
    found: str = ""
    expected: tuple[str, ...] = ()


class Finding(NamedTuple):
    """What a rule found: its place, what is wrong, and the mend."""

    place: Place
    text: str
    mend: str


class Problem(NamedTuple):
    """Something that an author must mend; a reminder is told but stops nothing."""

    place: Place
    code: str
    text: str
    mend: str
    reminder: bool = False


class Examined(NamedTuple):
    """What was found in one file by itself: it depends on nothing else, so it holds as long as the file is the same.

    `outline` is what the rules about the whole library read of it, as JSON, and empty where the file is no playbook;
    `faulty` tells whether reading found a fault.
    """

    path: str
    problems: tuple[Problem, ...]
    outline: bytes
    faulty: bool


class Compared(NamedTuple):
    """What was found by comparing all files: problems, and by path and code the problems that only follow from them."""

    problems: tuple[Problem, ...]
    following: frozenset[tuple[str, str]]

    def beside(self, own: Iterable[Problem]) -> tuple[Problem, ...]:
        """Return all problems, these and those of the files by themselves, each cause once and sorted by place."""
        every = {*self.problems, *own}
        return tuple(sorted(one for one in every if (one.place.path, one.code) not in self.following))
