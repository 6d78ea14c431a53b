"""YAML has no tags."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("yaml-tag"):
        yield Finding(
            fault.place,
            f'"{fault.found}" is a tag',
            "take it out; if the value begins with !, put it in double quotes.",
        )
