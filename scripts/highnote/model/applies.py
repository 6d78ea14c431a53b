"""The grammar of `applies`: a space means and, a comma means or; an answer that is not known keeps the item.

    initiator=firm profession=msp,software
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

SPACES = re.compile(r"[ \t]+")


@dataclass(frozen=True, slots=True)
class Applies:
    """Facets, each with the answers of which one must hold."""

    clauses: tuple[tuple[str, tuple[str, ...]], ...] = ()


class NotApplies(ValueError):
    """The text is not in the grammar."""


def applies_of(text: str) -> Applies:
    """Parse a condition; the empty text holds always; raises NotApplies."""
    return Applies(tuple(clause_of(part) for part in SPACES.split(text.strip(" \t")) if part))


def clause_of(text: str) -> tuple[str, tuple[str, ...]]:
    """Parse `facet=answer,answer`."""
    facet, equals, answers = text.partition("=")
    parts = tuple(answers.split(","))
    if not facet or not equals or not all(parts) or "=" in answers:
        raise NotApplies(text)
    return facet, parts


def matches(applies: Applies, answers: Mapping[str, str]) -> Literal["yes", "no", "unknown"]:
    """Tell whether a condition holds for what is known of a case; a facet that is not known makes it unknown."""
    unknown = False
    for facet, wanted in applies.clauses:
        answer = answers.get(facet)
        if answer is None:
            unknown = True
        elif answer not in wanted:
            return "no"
    return "unknown" if unknown else "yes"


def impossible(applies: Applies) -> str:
    """Return the facet that two clauses ask for different answers of, empty if the condition can hold."""
    wanted: dict[str, set[str]] = {}
    for facet, answers in applies.clauses:
        wanted[facet] = wanted.get(facet, set(answers)) & set(answers)
        if not wanted[facet]:
            return facet
    return ""
