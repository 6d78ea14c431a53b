"""Stage 4, assemble, print: make the sheets for paper.

Knows phases, endings, professions, lessons and templates, and Typst. Does not know pages, and writes nothing.
"""

import hashlib
import json
from collections.abc import Iterator
from functools import cache, partial
from importlib.metadata import version as version_of
from typing import Any

from highnote.assemble.documents.columns import ON_ITS_SIDE, UPRIGHT
from highnote.assemble.documents.paper import Paper, paper_of
from highnote.assemble.documents.resources import folder_hash
from highnote.assemble.files import MadeFile
from highnote.assemble.print.checklists import checklist, gate_card
from highnote.assemble.print.lessons import lesson
from highnote.assemble.print.typeset import PAPERS, Sheet, pdf_bytes
from highnote.assemble.print.typst_blocks import TypstBlocks
from highnote.model import Library, Playbook


def prints(library: Library, version: str) -> Iterator[MadeFile]:
    """Yield every sheet on A4 and on Letter, and the PDF of each template that has one, on A4."""
    for phase in library.phases:
        yield from both_sizes(phase.slug, "checklist.typ", checklist(phase, library, version))
        yield from both_sizes(f"gate-{phase.slug}", "gate.typ", gate_card(phase, library, version))
    books: tuple[Playbook[Any], ...] = (*library.endings, *library.professions)
    for book in books:
        if book.items or book.laws:
            yield from both_sizes(book.slug, "checklist.typ", checklist(book, library, version))
    for unit in library.lessons:
        yield from both_sizes(unit.slug, "lesson.typ", lesson(unit, library, version, facilitator=False))
        pack = lesson(unit, library, version, facilitator=True)
        yield from both_sizes(f"{unit.slug}-facilitator", "lesson.typ", pack)
    for template in library.templates:
        if "pdf" in template.front.formats:
            sheet = template_sheet(paper_of(template, library))
            yield sheet_file(f"templates/{template.slug}/{template.slug}.pdf", "template.typ", sheet, "a4")


def both_sizes(stem: str, main: str, sheet: Sheet) -> Iterator[MadeFile]:
    """Yield one sheet on each paper."""
    for size in PAPERS:
        yield sheet_file(f"print/{stem}-{size}.pdf", main, sheet, size)


def sheet_file(path: str, main: str, sheet: Sheet, size: str) -> MadeFile:
    """Make the file of one sheet."""
    text = json.dumps(sheet, ensure_ascii=False, sort_keys=True)
    key = hashlib.sha256(f"{path}\0{main}\0{size}\0{text}\0{tools()}".encode()).hexdigest()
    return MadeFile(path, key, partial(pdf_bytes, main, text, size))


def template_sheet(paper: Paper) -> Sheet:
    """Gather a template for paper."""
    signs = ON_ITS_SIDE if paper.wide else UPRIGHT
    return {
        "title": paper.title,
        "description": paper.imprint if paper.goes_out else paper.purpose,
        "footer": "" if paper.goes_out else paper.imprint,
        "card": paper.card,
        "wide": paper.wide,
        "body": TypstBlocks(paper.fields, signs).blocks(paper.body),
    }


@cache
def tools() -> str:
    """Name all that shapes a sheet beside its words."""
    return f"{folder_hash('print')} typst {version_of('typst')}"
