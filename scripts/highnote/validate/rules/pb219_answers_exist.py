"""A condition asks only for answers that its facet has."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    for item in library.items():
        for facet, answers, _ in item.applies.clauses if item.applies else ():
            known = library.facet_answers.get(facet)
            for answer in answers if known else ():
                if answer not in known:
                    yield Finding(
                        item.written.value_place("applies"),
                        f'the facet "{facet}" has no answer "{answer}"',
                        mend_by_near_name(answer, known, "name an answer of playbooks/vocabulary/facets.yml."),
                    )
