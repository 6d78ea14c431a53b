"""Stage 3, validate: hold the library against every rule and return all problems.

Knows the rules, one to a file in rules/. Changes nothing.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from highnote.model import Library
from highnote.problem import Finding, Problem
from highnote.validate import rules

LONGEST = 300


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its code, the good state as its name says it, its check, and whether it only reminds."""

    code: str
    name: str
    says: str
    check: Callable[[Library, date], Iterable[Finding]]
    reminder: bool


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return the rules in the order of their codes."""
    names = sorted(module.name for module in pkgutil.iter_modules(rules.__path__) if module.name.startswith("pb"))
    return tuple(rule_file(name) for name in names)


def rule_file(name: str) -> Rule:
    """Read one rule's module."""
    module = importlib.import_module(f"{rules.__name__}.{name}")
    code, _, good = name.partition("_")
    return Rule(
        code.upper(), good, module.__doc__.splitlines()[0], module.check, getattr(module, "REMINDER", False)
    )


def validate(library: Library, today: date) -> tuple[Problem, ...]:
    """Return every problem, sorted by place; `today` is what review dates are held against."""
    return tuple(sorted(set(problems_of(library, today)), key=in_order))


def problems_of(library: Library, today: date) -> Iterator[Problem]:
    """Yield the problems that each rule finds."""
    for rule in all_rules():
        for finding in rule.check(library, today):
            yield Problem(finding.place, rule.code, one_line(finding.text), one_line(finding.mend), rule.reminder)


def one_line(text: str) -> str:
    """Return words of an author, whatever stands in them, as one line of at most 300 characters."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def in_order(problem: Problem) -> tuple:
    """Return the key that sorts by place, then code."""
    return problem.place, problem.code, problem.text
