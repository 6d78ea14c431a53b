"""A source that is cited is in the vocabulary."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.language import shortened
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    known = library.vocabulary.ids("sources")
    for link in library.links_of_scheme("source") if known else ():
        if link.target not in known:
            yield Finding(
                link.place,
                f'there is no source "{shortened(link.target)}"',
                mend_by_near_name(
                    link.target, known, "cite a source of playbooks/vocabulary/sources.yml, or add it there."
                ),
            )
