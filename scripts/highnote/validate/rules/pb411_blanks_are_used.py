"""Every blank of the vocabulary is in a template."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    used = {reference.name for reference in overview.references_to("fields")}
    for field in overview.vocabulary.fields if overview.whole else ():
        if field.id not in used:
            yield Finding(
                overview.vocabulary.places["fields", field.id],
                f'no template has the blank "{field.id}"',
                "remove it, or use it; a reader would be asked for it in vain.",
            )
