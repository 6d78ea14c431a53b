"""A hold, a floor and a word of the glossary name a source that is in the vocabulary."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name
from highnote.validate.sources import sources_of_vocabulary


def check(library: Library, today: date) -> Iterator[Finding]:
    known = library.vocabulary.ids("sources")
    for name, place in sources_of_vocabulary(library) if known else ():
        if name not in known:
            yield Finding(
                place,
                f'there is no source "{name}"',
                mend_by_near_name(name, known, "name a source of playbooks/vocabulary/sources.yml, or add it there."),
            )
