"""The grammar of `applies`: a space means and, a comma means or; an answer that is not known keeps the item.

initiator=firm profession=msp,software reason!=R09,R11
"""

import re
from dataclasses import dataclass
from typing import Annotated, NamedTuple

from highnote.model.kinds import Ref

SPACES = re.compile(r"[ \t]+")


class Clause(NamedTuple):
    """A facet with the answers of which one must hold, or, if it is `barred`, none."""

    facet: Annotated[str, Ref("facets")]
    answers: Annotated[tuple[str, ...], Ref("answers", beside="facet")]
    barred: bool = False


@dataclass(frozen=True, slots=True)
class Applies:
    """Clauses that must all hold."""

    clauses: tuple[Clause, ...] = ()


class NotApplies(ValueError):
    """The text is not in the grammar."""


def applies_of(text: str) -> Applies:
    """Parse a condition; the empty text holds always; raises NotApplies."""
    return Applies(tuple(clause_of(part) for part in SPACES.split(text.strip(" \t")) if part))


def clause_of(text: str) -> Clause:
    """Parse `facet=answer,answer` or `facet!=answer,answer`."""
    name, equals, answers = text.partition("=")
    facet, parts = name.removesuffix("!"), tuple(answers.split(","))
    if not facet or "!" in facet or not equals or not all(parts) or "=" in answers:
        raise NotApplies(text)
    return Clause(facet, parts, name != facet)


def parsed_applies(text: str) -> Applies | None:
    """Parse a condition, None if it does not parse."""
    try:
        return applies_of(text)
    except NotApplies:
        return None
