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
from highnote.assemble.print.pictures import picture_bytes
from highnote.assemble.print.plays import play_sheet
from highnote.assemble.print.question_cards import question_cards
from highnote.assemble.print.roles import role_sheet
from highnote.assemble.print.typeset import PAPERS, Sheet, pdf_bytes
from highnote.assemble.print.typst_blocks import TypstBlocks
from highnote.assemble.sheets import NamedSheet, named_sheets
from highnote.model import Library, Playbook
from highnote.model.kinds import Template
from highnote.model.role_plays import ACTIVITY, role_plays_of


def prints(library: Library, ingredients: Ingredients, site_url: str = "") -> Iterator[MadeFile]:
    """Yield every sheet on A4 and on Letter, the pictures of lists and gates, and the PDFs of templates."""
    for named in named_sheets(library):
        yield from of_named(named, library, ingredients, site_url)
    for book, stem, main, gather in lesson_sheets(library, ingredients.editions):
        yield from in_both_sizes(f"print/{stem}-", ingredients.of(book), main, gather)
    for book in library.templates:
        if "pdf" in book.front.formats:
            stem = f"templates/{book.slug}/{book.slug}"
            gather = cache(partial(template_sheet, book, library))
            # The first has the name that it always had.
            for size, path in {"a4": f"{stem}.pdf", "letter": f"{stem}-letter.pdf"}.items():
                yield MadeFile(path, ingredients.of(book), partial(sheet_draft, "template.typ", gather, size))


def of_named(named: NamedSheet, library: Library, ingredients: Ingredients, site_url: str) -> Iterator[MadeFile]:
    """Yield the files of a list or a gate: both sizes, large print where it has one, and its picture."""
    main, gather = gathering(named, library, ingredients.editions, site_url)
    gathered = cache(gather)
    key = ingredients.of(named.book) if named.book else ingredients.published
    yield from in_both_sizes(f"print/{named.stem}-", key, main, gathered)
    if named.large:
        yield from in_both_sizes(f"print/{named.large}-", key, main, lambda: gathered() | {"large": True})
    yield MadeFile(named.picture, key, partial(picture_draft, main, gathered))


def gathering(
    named: NamedSheet, library: Library, editions: Editions, site_url: str
) -> tuple[str, Callable[[], Sheet]]:
    """Return the form of a list or a gate, and what gathers its words."""
    if named.role:
        return "role.typ", partial(role_sheet, named.role, library, site_url)
    if not named.book:
        raise ValueError(named.stem)
    edition = editions.of(named.book)
    if named.group == "gate":
        return "gate.typ", partial(gate_card, named.book, library, str(edition), site_url)
    return "checklist.typ", partial(checklist, named.book, library, edition, site_url)


def in_both_sizes(path: str, key: str, main: str, gather: Callable[[], Sheet]) -> Iterator[MadeFile]:
    """Yield a sheet on A4 and on Letter; it is gathered once."""
    gathered = cache(gather)
    for size in PAPERS:
        yield MadeFile(f"{path}{size}.pdf", key, partial(sheet_draft, main, gathered, size))


def lesson_sheets(
    library: Library, editions: Editions
) -> Iterator[tuple[Playbook[Any], str, str, Callable[[], Sheet]]]:
    """Yield the sheets of lessons: their lesson, their name, their form, and what gathers their words."""
    for unit in library.lessons:
        of_lesson = partial(lesson, unit, library, str(editions.of(unit)))
        yield unit, unit.slug, "lesson.typ", partial(of_lesson, reader="learner")
        yield unit, f"{unit.slug}-facilitator", "lesson.typ", partial(of_lesson, reader="trainer")
        yield unit, f"{unit.slug}-key", "lesson.typ", partial(of_lesson, reader="key")
        if unit.questions:
            question_sheet = partial(question_cards, unit, str(editions.of(unit)))
            yield unit, f"{unit.slug}-question-cards", "question-cards.typ", question_sheet
        if role_plays_of(unit.section(ACTIVITY)):
            yield unit, f"{unit.slug}-cards", "cards.typ", partial(cards, unit, str(editions.of(unit)))

    for play in library.plays:
        yield play, play.slug, "play.typ", partial(play_sheet, play, str(editions.of(play)))


def sheet_draft(main: str, gather: Callable[[], Sheet], size: str) -> Draft:
    """Gather one sheet."""
    text = json.dumps(gather(), ensure_ascii=False, sort_keys=True)
    return Draft(key_of(main, size, text, tools()), partial(pdf_bytes, main, text, size))


def picture_draft(main: str, gather: Callable[[], Sheet]) -> Draft:
    """Gather the picture of a sheet."""
    text = json.dumps(gather(), ensure_ascii=False, sort_keys=True)
    return Draft(key_of(main, "picture", text, tools()), partial(picture_bytes, main, text))


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
    packages = " ".join(f"{name} {version_of(name)}" for name in ("typst", "segno", "pillow"))
    return f"{folder_hash('print')} {packages}"
