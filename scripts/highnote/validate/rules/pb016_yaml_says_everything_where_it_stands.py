"""YAML has no anchors, no aliases and no merge keys."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("yaml-alias"):
        yield Finding(
            fault.place,
            f'"{fault.found}" is an anchor, an alias or a merge key',
            "write the value out; if it begins with & or *, put it in double quotes.",
        )
