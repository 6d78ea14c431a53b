"""A word of the glossary names a source that is in the vocabulary."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    known = library.vocabulary.ids("sources")
    for term in library.vocabulary.glossary if known else ():
        if term.source and term.source not in known:
            yield Finding(
                library.vocabulary.places["glossary", term.id],
                f'there is no source "{term.source}"',
                mend_by_near_name(
                    term.source, known, "name a source of playbooks/vocabulary/sources.yml, or add it there."
                ),
            )
