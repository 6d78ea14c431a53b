"""A question says which of its answers "Not sure" counts as."""

from collections.abc import Iterator
from datetime import date

from highnote.model.vocabulary import Facet
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for facet in overview.vocabulary.facets:
        known = overview.answers.get(facet.id, frozenset())
        for text, mend in faults_of(facet, known) if known else ():
            yield Finding(overview.vocabulary.written["facets", facet.id].place("not sure"), text, mend)


def faults_of(facet: Facet, known: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the cautious answer of a facet, and the mend."""
    cautious = facet.not_sure.split(",") if facet.not_sure else []
    if not cautious:
        yield f'"{facet.id}" has no answer for those who are not sure', 'add "not sure" with the cautious answer.'
    if len(cautious) > 1 and not facet.many:
        yield f'"{facet.id}" takes one answer, and "not sure" names {len(cautious)}', "keep the most cautious one."
    for answer in cautious:
        if answer not in known:
            otherwise = "name an answer of this facet, several of them with commas and without spaces."
            yield f'the facet "{facet.id}" has no answer "{answer}"', mend_by_near_name(answer, known, otherwise)
