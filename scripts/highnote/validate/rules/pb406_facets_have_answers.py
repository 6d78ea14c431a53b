"""A facet has answers of its own, or takes them from another list."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for facet in overview.vocabulary.facets:
        place = overview.vocabulary.places["facets", facet.id]
        ids = [answer.id for answer in facet.answers]
        if bool(ids) == bool(facet.answers_from):
            text = f'the facet "{facet.id}" has {"two kinds of" if ids else "no"} answers'
            yield Finding(place, text, 'write either "answers" or "answers_from".')
        for identity in sorted({name for name in ids if ids.count(name) > 1}):
            yield Finding(place, f'the facet "{facet.id}" has the answer "{identity}" twice', "keep one of the two.")
