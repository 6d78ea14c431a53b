"""YAML nests no deeper than a playbook needs."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("yaml-deep"):
        yield Finding(
            fault.place,
            "lists and fields stand too deep in each other",
            "write fewer levels; no kind needs more than four.",
        )
