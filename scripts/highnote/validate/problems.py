"""Holds a library against every rule: what is wrong with each playbook by itself, and then with all of them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from highnote.load import File, document_of, loaded
from highnote.model import Library, Playbook, model, playbook_of
from highnote.model.build import site_order
from highnote.problem import Problem
from highnote.validate.causes import without_consequences
from highnote.validate.faults import problems_of_faults
from highnote.validate.outline import Outline, outline_of
from highnote.validate.overview import Overview
from highnote.validate.reference_rules import problems_of_references
from highnote.validate.registry import checks_of, checks_of_library


class Examined(NamedTuple):
    """What was found in one file by itself: it depends on nothing else, so it holds as long as the file is the same.

    `outline` is None where the file is no playbook, and `faulty` tells whether reading found a fault in it.
    """

    path: str
    problems: tuple[Problem, ...]
    outline: Outline | None
    faulty: bool


def validate(library: Library, today: date) -> tuple[Problem, ...]:
    """Return every problem, sorted by place; `today` is what review dates are held against."""
    problems = list(problems_of_faults(library.faults))
    for playbook in library.playbooks:
        problems += problems_in(playbook)
    texts = (document.path for document in library.documents)
    faulty = (fault.place.path for fault in library.faults)
    overview = overview_of(library, map(outline_of, library.playbooks), texts, faulty)
    return settled(problems, overview, today)


def examined(file: File, unreadable: bool) -> Examined:
    """Examine a playbook or a page by itself; one that is `unreadable` has a fault already, in its text or its name."""
    document, fault = document_of(file)
    playbook, found = playbook_of(document, unreadable or fault is not None)
    faults = [*file.faults, *([fault] if fault else []), *found]
    problems = [*problems_of_faults(faults), *(problems_in(playbook) if playbook else ())]
    return Examined(file.path, tuple(problems), outline_of(playbook) if playbook else None, bool(faults))


def validate_files(files: Sequence[File], found: Sequence[Examined], today: date) -> tuple[Problem, ...]:
    """Return what `validate` would, for files of which each playbook and page was examined already."""
    rest = model(loaded([file for file in files if file.text is None or file.path.endswith(".yml")]))
    outlines = [each.outline for each in found if each.outline]
    outlines.sort(key=lambda outline: site_order(outline.kind, outline.number, outline.path))
    texts = (file.path for file in files if file.text is not None)
    faulty = [*(fault.place.path for fault in rest.faults), *(each.path for each in found if each.faulty)]
    overview = overview_of(rest, outlines, texts, faulty)
    own = [problem for each in found for problem in each.problems]
    return settled([*own, *problems_of_faults(rest.faults)], overview, today)


def problems_in(playbook: Playbook[Any]) -> list[Problem]:
    """Return what is wrong with a playbook by itself."""
    return [problem for check in checks_of(playbook.kind) for problem in check.problems(playbook)]


def problems_across(overview: Overview, today: date) -> list[Problem]:
    """Return what is wrong with all playbooks together."""
    problems = list(problems_of_references(overview))
    for check in checks_of_library():
        problems += check.problems(overview, today)
    return problems


def overview_of(library: Library, outlines: Iterable[Outline], texts: Iterable[str], faulty: Iterable[str]) -> Overview:
    """Put outlines beside what a library holds but playbooks, and the paths of all texts and of those with a fault."""
    return Overview(
        tuple(outlines),
        library.vocabulary,
        tuple(document for document in library.documents if document.path.endswith(".yml")),
        frozenset(texts),
        library.pictures,
        frozenset(faulty),
        library.situations,
        library.written_situations,
    )


def settled(problems: Iterable[Problem], overview: Overview, today: date) -> tuple[Problem, ...]:
    """Add what is wrong with all playbooks together; return each cause once, sorted by place and code."""
    return tuple(sorted(set(without_consequences([*problems, *problems_across(overview, today)], overview))))
