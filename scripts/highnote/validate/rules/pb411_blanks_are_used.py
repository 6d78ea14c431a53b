"""Every blank of the vocabulary is in a template."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    used = {name for template in library.templates for name in template.front.fields}
    for blank in library.vocabulary.fields if library.whole else ():
        if blank.id and blank.id not in used:
            yield Finding(
                library.vocabulary.places["fields", blank.id],
                f'no template has the blank "{blank.id}"',
                "remove it, or use it; a reader would be asked for it in vain.",
            )
