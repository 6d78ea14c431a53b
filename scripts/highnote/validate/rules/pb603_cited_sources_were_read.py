"""A source that is cited was read, or reported by somebody reliable."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    unverified = {source.id for source in overview.vocabulary.sources if source.status == "unverified"}
    for reference in overview.references_to("sources") if unverified else ():
        if reference.name in unverified:
            yield Finding(
                reference.place,
                f'the source "{reference.name}" is unverified',
                "read it and set its status, or leave out the fact that rests on it.",
            )
