"""A template lists only blanks of the vocabulary."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    known = library.vocabulary.ids("fields")
    for template in library.templates if known else ():
        for index, blank in enumerate(template.front.fields):
            if blank not in known:
                yield Finding(
                    template.front_place("fields", index),
                    f'there is no blank "{blank}"',
                    mend_by_near_name(
                        blank, known, "name a blank of playbooks/vocabulary/fields.yml, or add one there."
                    ),
                )
