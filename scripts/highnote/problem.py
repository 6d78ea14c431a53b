"""What a stage tells an author: a fault found while reading, and the problem that a rule makes of it.

Knows places in files. Does not know what any rule says.
"""

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
