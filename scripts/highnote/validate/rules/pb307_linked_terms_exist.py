"""A word that is linked to the glossary is in the glossary."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.language import shortened
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    known = library.vocabulary.ids("glossary")
    for link in library.links_of_scheme("term"):
        if link.target not in known:
            yield Finding(
                link.place,
                f'there is no word "{shortened(link.target)}" in the glossary',
                mend_by_near_name(
                    link.target, known, "link to a word of playbooks/vocabulary/glossary.yml, or add it there."
                ),
            )
