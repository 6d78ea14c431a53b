"""Stage 4, assemble, print: make the sheets for paper.

Knows phases, endings, professions, lessons and templates, and Typst. Does not know pages, and writes nothing.
"""

import json
from collections.abc import Callable, Iterator
from functools import cache, partial
from importlib.metadata import version as version_of
from typing import Any

from highnote.assemble.documents.columns import ON_ITS_SIDE, UPRIGHT
from highnote.assemble.documents.paper import paper_of
from highnote.assemble.documents.resources import folder_hash
from highnote.assemble.editions import Editions
from highnote.assemble.files import Draft, MadeFile, key_of
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.print.cards import cards
from highnote.assemble.print.checklists import checklist, gate_card
from highnote.assemble.print.lessons import lesson
from highnote.assemble.print.plays import play_sheet
from highnote.assemble.print.typeset import PAPERS, Sheet, pdf_bytes
from highnote.assemble.print.typst_blocks import TypstBlocks
from highnote.model import Library, Playbook
from highnote.model.kinds import Template
from highnote.model.role_plays import ACTIVITY, role_plays_of


def prints(library: Library, ingredients: Ingredients, site_url: str = "") -> Iterator[MadeFile]:
    """Yield every sheet on A4 and on Letter, and the PDF of each template that has one, on A4."""
    for book, stem, main, gather in sheets(library, ingredients.editions, site_url):
        # One sheet is gathered once for both sizes.
        gathered = cache(gather)
        for size in PAPERS:
            draft = partial(sheet_draft, main, gathered, size)
            yield MadeFile(f"print/{stem}-{size}.pdf", ingredients.of(book), draft)
    for book in library.templates:
        if "pdf" in book.front.formats:
            draft = partial(sheet_draft, "template.typ", partial(template_sheet, book, library), "a4")
            yield MadeFile(f"templates/{book.slug}/{book.slug}.pdf", ingredients.of(book), draft)


def sheets(
    library: Library, editions: Editions, site_url: str
) -> Iterator[tuple[Playbook[Any], str, str, Callable[[], Sheet]]]:
    """Yield each sheet that comes in both sizes: its playbook, its name, its form, and what gathers its words."""
    for phase in library.phases:
        edition = editions.of(phase)
        yield phase, phase.slug, "checklist.typ", partial(checklist, phase, library, edition, site_url)
        yield phase, f"gate-{phase.slug}", "gate.typ", partial(gate_card, phase, library, str(edition))
    books: tuple[Playbook[Any], ...] = (*library.endings, *library.professions)
    for book in books:
        if book.items or book.laws:
            yield book, book.slug, "checklist.typ", partial(checklist, book, library, editions.of(book), site_url)
    for unit in library.lessons:
        of_lesson = partial(lesson, unit, library, str(editions.of(unit)))
        yield unit, unit.slug, "lesson.typ", partial(of_lesson, reader="learner")
        yield unit, f"{unit.slug}-facilitator", "lesson.typ", partial(of_lesson, reader="trainer")
        yield unit, f"{unit.slug}-key", "lesson.typ", partial(of_lesson, reader="key")
        if role_plays_of(unit.section(ACTIVITY)):
            yield unit, f"{unit.slug}-cards", "cards.typ", partial(cards, unit, str(editions.of(unit)))

    for play in library.plays:
        yield play, play.slug, "play.typ", partial(play_sheet, play, str(editions.of(play)))


def sheet_draft(main: str, gather: Callable[[], Sheet], size: str) -> Draft:
    """Gather one sheet."""
    text = json.dumps(gather(), ensure_ascii=False, sort_keys=True)
    return Draft(key_of(main, size, text, tools()), partial(pdf_bytes, main, text, size))


def template_sheet(template: Playbook[Template], library: Library) -> Sheet:
    """Gather a template for paper."""
    paper = paper_of(template, library)
    signs = ON_ITS_SIDE if paper.wide else UPRIGHT
    return {
        "title": paper.title,
        "description": paper.imprint if paper.goes_out else paper.purpose,
        "footer": "" if paper.goes_out else paper.imprint,
        "card": paper.card,
        "wide": paper.wide,
        "body": TypstBlocks(paper.fields, signs).blocks(paper.open_body),
    }


@cache
def tools() -> str:
    """Name all that shapes a sheet beside its words."""
    return f"{folder_hash('print')} typst {version_of('typst')} segno {version_of('segno')}"
