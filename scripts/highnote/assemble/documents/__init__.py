"""Stage 4, assemble, documents: make the downloads of each template.

Knows templates and file formats. Of pages it knows only how prose becomes HTML, which mails are made of.
"""

from collections.abc import Callable, Iterator
from functools import cache, partial
from importlib.metadata import version as version_of

from highnote.assemble.documents.draft import eml_bytes
from highnote.assemble.documents.markdown_text import markdown_text
from highnote.assemble.documents.paper import Paper, document_nodes, paper_of
from highnote.assemble.documents.plain_text import plain_text
from highnote.assemble.documents.resources import folder_hash
from highnote.assemble.files import Draft, MadeFile, key_of, known
from highnote.assemble.ingredients import Ingredients
from highnote.model import Library, Playbook
from highnote.model.kinds import Template

PACKAGES = ("pypandoc_binary", "python-docx", "lxml", "openpyxl")


def documents(library: Library, ingredients: Ingredients) -> Iterator[MadeFile]:
    """Yield the downloads of every template but its PDF."""
    for template in library.templates:
        # One template is gathered once for all its formats.
        gather = cache(partial(paper_of, template, library))
        for kind in template.front.formats:
            if kind != "pdf":
                path = f"templates/{template.slug}/{template.slug}.{kind}"
                yield MadeFile(path, ingredients.of(template), partial(document_draft, kind, template, library, gather))


def document_draft(kind: str, template: Playbook[Template], library: Library, gather: Callable[[], Paper]) -> Draft:
    """Gather one download."""
    paper = gather()
    match kind:
        case "md":
            return known(markdown_text(template, paper, document_nodes(template, library)).encode())
        case "txt":
            return known(plain_text(paper).encode())
        case "eml":
            return known(eml_bytes(paper, document_nodes(template, library)))
    return Draft(key_of(kind, paper.slug, repr(paper), tools()), partial(document_bytes, kind, paper))


def document_bytes(kind: str, paper: Paper) -> bytes:
    """Make one download; each kind has a library of its own, and most builds make none."""
    from highnote.assemble.documents import open_document, word, workbook

    make = {"docx": word.docx_bytes, "odt": open_document.odt_bytes, "xlsx": workbook.xlsx_bytes}[kind]
    return make(paper)


@cache
def tools() -> str:
    """Name all that shapes a document beside its text."""
    return " ".join((folder_hash("documents", "contract"), *map(version_of, PACKAGES)))
