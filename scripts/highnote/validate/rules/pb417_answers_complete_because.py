"""An answer says how "It is here because …" ends."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for facet in overview.vocabulary.facets:
        written = overview.vocabulary.written["facets", facet.id]
        for index, answer in enumerate(facet.answers):
            if not answer.because:
                yield Finding(
                    written.place("answers", index),
                    f'the answer "{answer.id}" of "{facet.id}" does not say why an item is there',
                    'add "because" with words that complete "It is here because …".',
                )
