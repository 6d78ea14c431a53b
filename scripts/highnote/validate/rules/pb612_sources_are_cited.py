"""A source of the vocabulary is cited somewhere; one that nobody has verified may wait."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.sources import sources_with_places


def check(library: Library, today: date) -> Iterator[Finding]:
    cited = {name for name, _ in sources_with_places(library)}
    for source in library.vocabulary.sources if library.by_id and library.whole else ():
        if source.id not in cited and source.status != "unverified":
            yield Finding(
                library.vocabulary.places["sources", source.id],
                f'nothing cites the source "{source.id}"',
                "cite it where its fact stands, or take it out.",
            )
