"""Stage 4, assemble: turn the library into every file that the site is made of.

Knows pages, documents, paper and data. Writes nothing.
"""

import hashlib
from collections.abc import Iterator
from itertools import chain

from highnote.assemble.data import data
from highnote.assemble.files import MadeFile
from highnote.assemble.pages import pages
from highnote.assemble.pages.page import Site
from highnote.model import Library


def assemble(library: Library, day: str, edit_base: str = "") -> tuple[str, tuple[MadeFile, ...]]:
    """Return the content's version and all files, by path below the site's root; `day` is that of the content."""
    version = version_of(library, day)
    return version, tuple(made(library, Site(version, edit_base)))


def made(library: Library, site: Site) -> Iterator[MadeFile]:
    """Chain what each kind of rendering makes."""
    return chain(pages(library, site), data(library, site.version))


def version_of(library: Library, day: str) -> str:
    """Name the content: its day and the hash of all its text."""
    digest = hashlib.sha256()
    for document in sorted(library.documents, key=lambda document: document.path):
        digest.update(f"{document.path}\0{document.text}\0".encode())
    return f"{day.replace('-', '.')}-{digest.hexdigest()[:8]}"
