"""Stage 4, assemble, documents: make the downloads of each template.

Knows templates and file formats. Of pages it knows only how prose becomes HTML, which mails are made of.
"""

import hashlib
from collections.abc import Callable, Iterator
from functools import cache, partial
from importlib.metadata import version as version_of

from highnote.assemble.documents.draft import eml_bytes
from highnote.assemble.documents.markdown_text import markdown_text
from highnote.assemble.documents.open_document import odt_bytes
from highnote.assemble.documents.paper import Paper, document_nodes, paper_of
from highnote.assemble.documents.plain_text import plain_text
from highnote.assemble.documents.resources import folder_hash
from highnote.assemble.documents.word import docx_bytes
from highnote.assemble.documents.workbook import xlsx_bytes
from highnote.assemble.files import MadeFile, bytes_file, text_file
from highnote.model import Library

MAKERS: dict[str, Callable[[Paper], bytes]] = {"docx": docx_bytes, "odt": odt_bytes, "xlsx": xlsx_bytes}
PACKAGES = ("pypandoc_binary", "python-docx", "lxml", "openpyxl")


def documents(library: Library) -> Iterator[MadeFile]:
    """Yield the downloads of every template but its PDF."""
    for template in library.templates:
        paper = paper_of(template, library)
        stem = f"templates/{paper.slug}/{paper.slug}"
        for kind in template.front.formats:
            if kind in MAKERS:
                yield MadeFile(f"{stem}.{kind}", key(paper, kind), partial(MAKERS[kind], paper))
            elif kind == "md":
                yield text_file(f"{stem}.md", markdown_text(template, paper))
            elif kind == "txt":
                yield text_file(f"{stem}.txt", plain_text(paper))
            elif kind == "eml":
                yield bytes_file(f"{stem}.eml", eml_bytes(paper, document_nodes(template)))


def key(paper: Paper, kind: str) -> str:
    """Return what changes when a download would."""
    return hashlib.sha256("\0".join((kind, paper.slug, repr(paper), tools())).encode()).hexdigest()


@cache
def tools() -> str:
    """Name all that shapes a document beside its text."""
    return " ".join((folder_hash("documents"), *map(version_of, PACKAGES)))
