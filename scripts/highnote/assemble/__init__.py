"""Stage 4, assemble: turn the library into every file that the site is made of.

Knows pages, documents, paper and data. Writes nothing.
"""

import hashlib
from dataclasses import dataclass
from datetime import date

from highnote.assemble.contract import contract
from highnote.assemble.documents import documents
from highnote.assemble.files import MadeFile
from highnote.assemble.navigation import Navigation, navigation_of
from highnote.assemble.pages import pages
from highnote.assemble.pages.page import Page, Site
from highnote.assemble.print import prints
from highnote.model import Library

__all__ = ["Assembled", "MadeFile", "assemble"]


@dataclass(frozen=True, slots=True)
class Assembled:
    """The version and the ways of the site, its pages, the data that goes with them, and the downloads beside."""

    version: str
    navigation: Navigation
    pages: tuple[Page, ...]
    data: tuple[MadeFile, ...]
    downloads: tuple[MadeFile, ...]


def assemble(library: Library, day: str, edit_base: str = "") -> Assembled:
    """Return all files, by path below the site's root; `day` is the content's, `edit_base` opens a file for a change."""
    version = version_of(library, day)
    site = Site(version, edit_base, date.fromisoformat(day))
    navigation = navigation_of(library)
    return Assembled(
        version,
        navigation,
        tuple(pages(library, site, navigation)),
        tuple(contract(library, version, site.day.year)),
        (*documents(library), *prints(library, version)),
    )


def version_of(library: Library, day: str) -> str:
    """Name the content: its day and the hash of all its text."""
    digest = hashlib.sha256()
    for document in sorted(library.documents, key=lambda document: document.path):
        digest.update(f"{document.path}\0{document.text}\0".encode())
    return f"{day.replace('-', '.')}-{digest.hexdigest()[:8]}"
