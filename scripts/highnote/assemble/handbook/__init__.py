"""Stage 4, assemble, handbook: the guides, phases, endings and professions as one book, in PDF and EPUB.

Made where a project has a page for it, because it is made from everything, and so again after every change.
"""

import json
from collections.abc import Callable, Iterator
from functools import cache, partial
from importlib.metadata import version as version_of

from highnote.assemble.documents.resources import folder_hash
from highnote.assemble.editions import Edition
from highnote.assemble.files import Draft, MadeFile, key_of
from highnote.assemble.handbook.epub import epub_bytes, epub_json
from highnote.assemble.handbook.typeset import handbook_sheet
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.pages.places import HANDBOOK, url_of
from highnote.assemble.print.typeset import PAPERS, pdf_bytes
from highnote.model import Library

MAIN = "handbook.typ"
LIVE = "as it is while somebody writes"


def handbook(
    library: Library, ingredients: Ingredients, site_url: str = "", *, live: bool = False
) -> Iterator[MadeFile]:
    """Yield the book on A4, on Letter and as EPUB; while an author looks on, the last one stays as it is."""
    if HANDBOOK not in map(url_of, library.pages):
        return
    key = LIVE if live else ingredients.everything
    edition = ingredients.editions.of_all(library.documents)
    sheet = cache(partial(sheet_text, library, edition, site_url))
    for size in PAPERS:
        yield MadeFile(f"{HANDBOOK}high-note-{size}.pdf", key, partial(pdf_draft, sheet, size))
    yield MadeFile(f"{HANDBOOK}high-note.epub", key, partial(epub_draft, library, edition))


def sheet_text(library: Library, edition: Edition, site_url: str) -> str:
    """Gather the book for paper."""
    return json.dumps(handbook_sheet(library, edition, site_url), ensure_ascii=False, sort_keys=True)


def pdf_draft(sheet: Callable[[], str], size: str) -> Draft:
    """Gather the PDF of one size."""
    text = sheet()
    return Draft(key_of(MAIN, size, text, tools()), partial(pdf_bytes, MAIN, text, size))


def epub_draft(library: Library, edition: Edition) -> Draft:
    """Gather the EPUB."""
    tree = epub_json(library, edition)
    return Draft(key_of("epub", tree, tools()), partial(epub_bytes, tree))


@cache
def tools() -> str:
    """Name all that shapes the book beside its words."""
    packages = " ".join(f"{name} {version_of(name)}" for name in ("typst", "segno", "pypandoc_binary"))
    return f"{folder_hash('handbook', 'print', 'documents')} {packages}"
