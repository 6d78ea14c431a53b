"""A source that is cited was read, or reported by somebody reliable."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.sources import sources_with_places


def check(library: Library, today: date) -> Iterator[Finding]:
    unverified = {source.id for source in library.vocabulary.sources if source.status == "unverified"}
    for name, place in sources_with_places(library) if unverified else ():
        if name in unverified:
            yield Finding(
                place,
                f'the source "{name}" is unverified',
                "read it and set its status, or leave out the fact that rests on it.",
            )
