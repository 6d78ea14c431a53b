"""Every family of words is used by a phrase."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    used = {reference.name for reference in overview.references_to("families")}
    for family in overview.vocabulary.families:
        if family.id not in used:
            yield Finding(
                overview.vocabulary.places["families", family.id],
                f'no phrase uses the family "{family.id}"',
                f"write ${family.id} in a phrase of harms.yml, or take the family out.",
            )
