"""Every list of the vocabulary is there."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.model.lists import FOLDER
from highnote.model.vocabulary import LISTS
from highnote.problem import Finding, Place


def check(library: Library, today: date) -> Iterator[Finding]:
    there = {document.path for document in library.documents} | {fault.place.path for fault in library.faults}
    for name in LISTS:
        path = f"{FOLDER}{name}.yml"
        if path not in there:
            yield Finding(
                Place(path),
                f'there is no list "{name}" in the vocabulary',
                'make the file; an empty list is written "[]".',
            )
