"""Makes sheets for paper from the example library, and reads them as a reader would."""

import io
from datetime import date
from functools import cache

from pypdf import PdfReader

from highnote.assemble.editions import Editions
from highnote.assemble.files import MadeFile
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.print import prints
from highnote.model import Library
from tests.unit.given_papers import ENDING, LESSON, PROFESSION, library_of, phase_text

DAY = date(2026, 11, 21)


def made(library: Library) -> dict[str, MadeFile]:
    """Return the sheets of a library by path."""
    editions = Editions({document.path: DAY for document in library.documents})
    return {file.path: file for file in prints(library, Ingredients(library, editions))}


@cache
def library() -> Library:
    """Return one of each kind."""
    return library_of(
        **{
            "phases/08-access.md": phase_text(),
            "endings/r90-invented.md": ENDING.format(items=""),
            "professions/zoo.md": PROFESSION,
            "training/m90-invented.md": LESSON,
        }
    )


@cache
def sheet(path: str) -> PdfReader:
    """Open one sheet."""
    return PdfReader(io.BytesIO(made(library())[path].make()))


def pages(reader: PdfReader) -> list[str]:
    """Return the text of each page on one line, in the order in which it is read."""
    return [" ".join(page.extract_text().split()) for page in reader.pages]
