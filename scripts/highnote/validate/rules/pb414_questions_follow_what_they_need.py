"""A question is asked after those that decide whether it is asked."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.conditions import conditions_of_questions
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    answered: set[str] = set()
    for condition in conditions_of_questions(overview):
        for facet, *_ in condition.applies.clauses:
            if facet in overview.answers and facet not in answered:
                yield Finding(
                    condition.place(overview),
                    f'"{condition.of}" is asked before "{facet}", and needs its answer',
                    f'move "{condition.of}" below "{facet}" in playbooks/vocabulary/facets.yml, or ask it always.',
                )
        answered.add(condition.of)
