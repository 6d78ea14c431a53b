"""YAML can be read: quotes, brackets and indents are right."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding

# What libyaml says, the same in an author's words, and the mend.
WORDS = {
    "mapping values are not allowed": ('there is a second ": " in this line', "put the value in double quotes."),
    "could not find expected ':'": ("the colon behind the name of a field is missing", 'write "name: value".'),
    "did not find expected key": (
        "the line does not fit the lines around it",
        "indent it like them, or close the quotes before it.",
    ),
    "did not find expected '-'": (
        "the line does not fit the list around it",
        "indent it like the other lines of the list.",
    ),
    "did not find expected ','": ("a bracket is not closed, or a comma is missing", "write a list as [one, two]."),
    "found unexpected end of stream": ("quotes are opened and never closed", "close them at the end of the value."),
    "found unexpected document indicator": (
        "quotes are opened and never closed",
        "close them at the end of the value.",
    ),
    "found character that cannot start": ("a value cannot begin with this sign", "put the value in double quotes."),
    "found unknown escape character": (
        "the backslash has no meaning here",
        "put the value in single quotes, or write two backslashes.",
    ),
    "block sequence entries are not allowed": (
        "a list cannot begin here",
        "put it on a line of its own, below the name of its field.",
    ),
    "did not find expected <document start>": ("the YAML ended before this line", 'take out the line "..." before it.'),
    "did not find expected alphabetic": (
        "the sign at the start has a meaning in YAML",
        "put the value in double quotes.",
    ),
}
OTHERWISE = ("the YAML cannot be read from here on", "compare the line with the same line of another playbook.")


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("yaml-unreadable"):
        text, mend = next((words for said, words in WORDS.items() if said in fault.found), OTHERWISE)
        yield Finding(fault.place, text, mend)
