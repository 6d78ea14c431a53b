"""Every list of the vocabulary is there."""

from collections.abc import Iterator
from datetime import date

from highnote.model.lists import FOLDER
from highnote.model.vocabulary import LISTS
from highnote.problem import Finding, Place
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for name in LISTS:
        path = f"{FOLDER}{name}.yml"
        if path not in overview.texts and path not in overview.faulty:
            yield Finding(
                Place(path),
                f'there is no list "{name}" in the vocabulary',
                'make the file; an empty list is written "[]".',
            )
