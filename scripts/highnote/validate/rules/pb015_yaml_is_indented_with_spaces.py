"""YAML is indented with spaces."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("yaml-tab"):
        yield Finding(fault.place, "the line is indented with a tab", "use two spaces for each level.")
