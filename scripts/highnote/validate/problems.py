"""Holds a library against every rule: what is wrong with each playbook by itself, and then with all of them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from pydantic import TypeAdapter

from highnote.load import File, document_of, loaded
from highnote.model import Library, Playbook, model, playbook_of
from highnote.model.build import site_order
from highnote.problem import Compared, Examined, Problem
from highnote.validate.causes import following
from highnote.validate.faults import problems_of_faults
from highnote.validate.outline import Outline, outline_of
from highnote.validate.overview import Overview
from highnote.validate.reference_rules import problems_of_references
from highnote.validate.registry import checks_of, checks_of_library

OUTLINE, OUTLINES = TypeAdapter(Outline), TypeAdapter(list[Outline])


def validate(library: Library, today: date) -> tuple[Problem, ...]:
    """Return every problem, sorted by place; `today` is what review dates are held against."""
    problems = list(problems_of_faults(library.faults))
    for playbook in library.playbooks:
        problems += problems_in(playbook)
    texts = (document.path for document in library.documents)
    faulty = (fault.place.path for fault in library.faults)
    overview = overview_of(library, map(outline_of, library.playbooks), texts, faulty)
    return compared_in(overview, today).beside(problems)


def examined(file: File, unreadable: bool) -> Examined:
    """Examine a playbook or a page by itself; one that is `unreadable` has a fault already, in its text or its name."""
    document, fault = document_of(file)
    playbook, found = playbook_of(document, unreadable or fault is not None)
    faults = [*file.faults, *([fault] if fault else []), *found]
    problems = [*problems_of_faults(faults), *(problems_in(playbook) if playbook else ())]
    outline = OUTLINE.dump_json(outline_of(playbook)) if playbook else b""
    return Examined(file.path, tuple(problems), outline, bool(faults))


def compared(files: Sequence[File], found: Iterable[Examined], today: date) -> Compared:
    """Compare all files, of which each playbook and page was examined already."""
    rest = model(loaded([file for file in files if file.text is None or file.path.endswith(".yml")]))
    found = tuple(found)
    outlines = OUTLINES.validate_json(b"[%b]" % b",".join(each.outline for each in found if each.outline))
    outlines.sort(key=lambda outline: site_order(outline.kind, outline.number, outline.path))
    texts = (file.path for file in files if file.text is not None)
    faulty = [*(fault.place.path for fault in rest.faults), *(each.path for each in found if each.faulty)]
    found_across = compared_in(overview_of(rest, outlines, texts, faulty), today)
    return found_across._replace(problems=(*problems_of_faults(rest.faults), *found_across.problems))


def problems_in(playbook: Playbook[Any]) -> list[Problem]:
    """Return what is wrong with a playbook by itself."""
    return [problem for check in checks_of(playbook.kind) for problem in check.problems(playbook)]


def compared_in(overview: Overview, today: date) -> Compared:
    """Return what is wrong with all playbooks together."""
    problems = list(problems_of_references(overview))
    for check in checks_of_library():
        problems += check.problems(overview, today)
    return Compared(tuple(problems), following(overview))


def overview_of(library: Library, outlines: Iterable[Outline], texts: Iterable[str], faulty: Iterable[str]) -> Overview:
    """Put outlines beside what a library holds but playbooks, and the paths of all texts and of those with a fault."""
    return Overview(
        tuple(outlines),
        library.vocabulary,
        library.lists,
        frozenset(texts),
        library.pictures,
        frozenset(faulty),
        library.situations,
        library.written_situations,
    )
