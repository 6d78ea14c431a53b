"""A condition asks only for facets of the vocabulary."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    known = library.facet_answers
    for item in library.items() if known else ():
        for facet, *_ in item.applies.clauses if item.applies else ():
            if facet not in known:
                yield Finding(
                    item.written.value_place("applies"),
                    f'there is no facet "{facet}"',
                    mend_by_near_name(facet, known, "name a facet of playbooks/vocabulary/facets.yml."),
                )
