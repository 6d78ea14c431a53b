"""Holds a library against every rule."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from highnote.model import Library, Playbook
from highnote.problem import Problem
from highnote.validate.faults import problems_of_faults
from highnote.validate.outline import outline_of
from highnote.validate.overview import Overview
from highnote.validate.reference_rules import problems_of_references
from highnote.validate.registry import checks_of, checks_of_library


def validate(library: Library, today: date) -> tuple[Problem, ...]:
    """Return every problem, sorted by place; `today` is what review dates are held against."""
    problems = list(problems_of_faults(library.faults))
    for playbook in library.playbooks:
        problems += problems_in(playbook)
    return in_order([*problems, *problems_across(overview_of(library), today)])


def problems_in(playbook: Playbook[Any]) -> list[Problem]:
    """Return what is wrong with a playbook by itself."""
    return [problem for check in checks_of(playbook.kind) for problem in check.problems(playbook)]


def problems_across(overview: Overview, today: date) -> list[Problem]:
    """Return what is wrong with all playbooks together."""
    problems = list(problems_of_references(overview))
    for check in checks_of_library():
        problems += check.problems(overview, today)
    return problems


def overview_of(library: Library) -> Overview:
    """Outline all playbooks of a library."""
    return Overview(
        tuple(map(outline_of, library.playbooks)),
        library.vocabulary,
        tuple(document for document in library.documents if document.path.endswith(".yml")),
        frozenset(document.path for document in library.documents),
        library.pictures,
        frozenset(fault.place.path for fault in library.faults),
        library.situations,
        library.written_situations,
    )


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return problems sorted by place and code, each once."""
    return tuple(sorted(set(problems), key=lambda problem: (problem.place, problem.code, problem.text)))
