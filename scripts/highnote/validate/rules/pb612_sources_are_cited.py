"""A source of the vocabulary is cited somewhere; one that nobody has verified may wait."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    cited = {reference.name for reference in overview.references_to("sources")}
    for source in overview.vocabulary.sources if overview.by_id and overview.whole else ():
        if source.id not in cited and source.status != "unverified":
            yield Finding(
                overview.vocabulary.places["sources", source.id],
                f'nothing cites the source "{source.id}"',
                "cite it where its fact stands, or take it out.",
            )
