"""The contract's facets: what a case is asked, with every answer and what "Not sure" counts as."""

from highnote.assemble.contract.conditions import Clause, clauses_of
from highnote.assemble.contract.holds import place_named
from highnote.assemble.contract.shape import Shape
from highnote.assemble.wording.sentences import lowered
from highnote.model import Library
from highnote.model import vocabulary as words


class Answer(Shape):
    """One answer to a facet's question."""

    id: str
    label: str
    help: str
    because: str
    """Completes "It is here because …"."""


class Elsewhere(Shape):
    """What is no answer to a facet's question, and the page for those who would give it."""

    label: str
    help: str
    url: str


class Facet(Shape):
    """One thing known about a case."""

    id: str
    question: str
    help: str
    many: bool
    """Several answers may be given."""
    not_sure: tuple[str, ...]
    """The answers that "Not sure" counts as."""
    ask_when: tuple[Clause, ...]
    """The question is asked once all of these are known to hold."""
    not_asked: tuple[str, ...]
    """The answers that count once it is known that the question is not asked; without any, nothing is known."""
    answers: tuple[Answer, ...]
    elsewhere: tuple[Elsewhere, ...]


def facets_of(library: Library) -> tuple[Facet, ...]:
    """Return all facets, in the order in which they are asked."""
    return tuple(facet_of(facet, library) for facet in library.vocabulary.facets)


def facet_of(facet: words.Facet, library: Library) -> Facet:
    """Return a facet with its condition parsed and its answers in place."""
    return Facet(
        id=facet.id,
        question=facet.question,
        help=facet.help,
        many=facet.many,
        not_sure=ids_of(facet.not_sure),
        ask_when=clauses_of(facet.ask_when),
        not_asked=ids_of(facet.not_asked),
        answers=reasons_as_answers(library) if facet.answers_from else tuple(map(answer_of, facet.answers)),
        elsewhere=tuple(
            Elsewhere(label=one.label, help=one.help, url=place.url)
            for one in facet.elsewhere
            if (place := place_named(one.at, library))
        ),
    )


def ids_of(written: str) -> tuple[str, ...]:
    """Return answers that stand with commas between them."""
    return tuple(part for part in written.split(",") if part)


def answer_of(answer: words.Answer) -> Answer:
    """Return an answer that stands with its facet."""
    return Answer(id=answer.id, label=answer.label, help=answer.help, because=answer.because)


def reasons_as_answers(library: Library) -> tuple[Answer, ...]:
    """Return the reasons as answers; the title of a reason says why an item is there."""
    return tuple(
        Answer(id=reason.id, label=reason.title, help="", because=lowered(reason.title))
        for reason in library.vocabulary.reasons
    )
