"""A condition asks for no answer to a question that its cases are not asked."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.boxes import space_of
from highnote.validate.conditions import conditions_of
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    space = space_of(overview)
    asked = {facet.id: facet.ask_when for facet in overview.vocabulary.facets if facet.ask_when.clauses}
    for condition in conditions_of(overview):
        for facet in dict.fromkeys(clause.facet for clause in condition.applies.clauses if clause.facet in asked):
            if space.meet(condition.box) and not space.meet(condition.box, asked[facet]):
                yield Finding(
                    condition.place(overview),
                    f'"{facet}" is not asked in the cases of this condition, so its answer is never known',
                    f'take "{facet}" out of the condition, or ask it in more cases in playbooks/vocabulary/facets.yml.',
                )
