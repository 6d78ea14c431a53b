"""A file of the vocabulary holds one list, and each entry has its fields."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for fault in library.faults_of("vocabulary-not-list"):
        yield Finding(fault.place, "the file does not hold a list", 'begin each entry with "- id: ".')
    for fault in library.faults_of("entry-not-mapping"):
        yield Finding(fault.place, "the entry has no fields", 'write it as "- id: name", with its other fields below.')
    for fault in library.faults_of("entry-not-text"):
        yield Finding(fault.place, "the entry is not an id", 'write it as "- ACC-01".')
