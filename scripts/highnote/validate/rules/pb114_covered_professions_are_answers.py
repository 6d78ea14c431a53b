"""A profession covers an answer of the facet "profession"."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    known = library.facet_answers.get("profession", frozenset())
    for profession in library.professions if known else ():
        covers = profession.front.covers
        if covers and covers not in known:
            yield Finding(
                profession.front_place("covers"),
                f'"{covers}" is not an answer of the facet "profession"',
                mend_by_near_name(covers, known, "name an answer of playbooks/vocabulary/facets.yml."),
            )
