"""Stage 4, assemble, documents: make the downloads of each template.

Knows templates and file formats. Of pages it knows only what people call a blank.
"""

from collections.abc import Callable, Iterator
from functools import cache, partial
from importlib.metadata import version as version_of

from highnote.assemble.documents.draft import eml_bytes
from highnote.assemble.documents.markdown_text import markdown_text
from highnote.assemble.documents.paper import Paper, document_nodes, paper_of
from highnote.assemble.documents.plain_text import plain_text
from highnote.assemble.documents.resources import folder_hash
from highnote.assemble.downloads import Download, downloads_of
from highnote.assemble.files import Draft, MadeFile, key_of, known
from highnote.assemble.ingredients import Ingredients
from highnote.model import Library, Playbook
from highnote.model.kinds import Template

PACKAGES = ("pypandoc_binary", "python-docx", "lxml", "openpyxl")


def documents(library: Library, ingredients: Ingredients) -> Iterator[MadeFile]:
    """Yield the downloads of every template but its PDF; each of its mails is a file of its own."""
    for template in library.templates:
        # One template is gathered once for all its formats.
        gather = cache(partial(paper_of, template, library))
        for download in downloads_of(template):
            if download.kind != "pdf":
                draft = partial(document_draft, download, template, library, gather)
                yield MadeFile(download.path, ingredients.of(template), draft)


def document_draft(
    download: Download, template: Playbook[Template], library: Library, gather: Callable[[], Paper]
) -> Draft:
    """Gather one download."""
    paper = gather()
    match download.kind:
        case "md":
            return known(markdown_text(template, paper, document_nodes(template, library)).encode())
        case "txt":
            return known(plain_text(paper).encode())
        case "eml":
            return known(eml_bytes(paper, download.mail))
    key = key_of(download.kind, paper.slug, repr(paper), tools())
    return Draft(key, partial(document_bytes, download.kind, paper))


def document_bytes(kind: str, paper: Paper) -> bytes:
    """Make one download; each kind has a library of its own, and most builds make none."""
    from highnote.assemble.documents import open_document, word, workbook

    make = {"docx": word.docx_bytes, "odt": open_document.odt_bytes, "xlsx": workbook.xlsx_bytes}[kind]
    return make(paper)


@cache
def tools() -> str:
    """Name all that shapes a document beside its text."""
    return " ".join((folder_hash("documents", "contract"), *map(version_of, PACKAGES)))
