"""A question says which of its answers "Not sure" counts as, and what counts where it is not asked."""

from collections.abc import Iterator, Sequence
from datetime import date

from highnote.model.vocabulary import Facet
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for facet in overview.vocabulary.facets:
        known = overview.answers.get(facet.id, frozenset())
        for detail, text, mend in faults_of(facet, known) if known else ():
            yield Finding(overview.vocabulary.written["facets", facet.id].place(detail), text, mend)


def faults_of(facet: Facet, known: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    """Yield where the answers that a facet supposes are wrong, how, and the mend."""
    if not facet.not_sure:
        mend = 'add "not sure" with the cautious answer.'
        yield "not sure", f'"{facet.id}" has no answer for those who are not sure', mend
    if facet.not_asked and not facet.ask_when.clauses:
        mend = 'take "not asked" out, or say with "ask when" who is asked.'
        yield "not asked", f'"{facet.id}" is always asked', mend
    for detail, written in (("not sure", facet.not_sure), ("not asked", facet.not_asked)):
        for text, mend in faults_in(facet, detail, written.split(",") if written else (), known):
            yield detail, text, mend


def faults_in(facet: Facet, detail: str, answers: Sequence[str], known: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with some answers of a facet, and the mend."""
    if len(answers) > 1 and not facet.many:
        yield f'"{facet.id}" takes one answer, and "{detail}" names {len(answers)}', "keep the most cautious one."
    for answer in answers:
        if answer not in known:
            otherwise = "name an answer of this facet, several of them with commas and without spaces."
            yield f'the facet "{facet.id}" has no answer "{answer}"', mend_by_near_name(answer, known, otherwise)
