"""The handbook of the real site: a PDF that is found through, and an EPUB that a reader of books opens."""

import io
import re
import zipfile
from itertools import chain

import pytest
from lxml import etree
from pypdf import PdfReader
from pypdf.generic import Destination

from highnote.model import Library

NAMES = {"opf": "http://www.idpf.org/2007/opf", "dc": "http://purl.org/dc/elements/1.1/"}


@pytest.fixture(scope="module")
def book(files: dict[str, bytes]) -> PdfReader:
    """Open the handbook on A4."""
    return PdfReader(io.BytesIO(files["handbook/high-note-a4.pdf"]))


@pytest.fixture(scope="module")
def epub(files: dict[str, bytes]) -> zipfile.ZipFile:
    """Open the handbook as an EPUB."""
    return zipfile.ZipFile(io.BytesIO(files["handbook/high-note.epub"]))


def bookmarks(book: PdfReader) -> dict[str, int]:
    """Return the number of the page that each bookmark leads to, the last of a name."""

    def flat(entries: list) -> chain[Destination]:
        return chain.from_iterable(flat(entry) if isinstance(entry, list) else [entry] for entry in entries)

    return {str(entry.title): int(book.get_destination_page_number(entry)) for entry in flat(book.outline)}


def codes_of(library: Library) -> set[str]:
    """Return the codes of all items and rules, and of the questions of gates."""
    books = (*library.phases, *library.endings, *library.professions)
    return {code for book in books for code in book.ids}


def test_bookmarks_lead_to_every_chapter(book: PdfReader, library: Library) -> None:
    found = bookmarks(book)

    chapters = {one.front.title for one in (*library.phases, *library.endings, *library.professions)}
    assert chapters - found.keys() == set()
    assert {"Contents", "Glossary", "Sources", "Index of items"} <= found.keys()
    page = book.pages[found["Hand over access"]].extract_text()
    assert "Hand over access" in page


def test_pages_are_numbered_and_none_is_blank_at_the_end(book: PdfReader) -> None:
    middle, last = book.pages[99].extract_text(), book.pages[-1].extract_text()

    assert re.search(r"\b100\b", middle)
    assert re.search(rf"\b{len(book.pages)}\b", last)
    assert len(last.split()) > 20


def test_every_item_stands_in_the_index_with_its_page(book: PdfReader, library: Library) -> None:
    first = bookmarks(book)["Index of items"]
    text = " ".join(page.extract_text() for page in book.pages[first:])
    numbers = {code: int(page) for code, page in re.findall(r"([A-Z][A-Z0-9]*-[GR]?\d+)\s*[.\s]+?(\d+)", text)}

    assert codes_of(library) - numbers.keys() == set()
    assert "ACC-02" in book.pages[numbers["ACC-02"] - 1].extract_text()


def test_the_book_is_tagged_and_says_its_language_and_title(book: PdfReader) -> None:
    root = book.trailer["/Root"]

    assert root["/MarkInfo"]["/Marked"].value
    assert root["/Lang"] == "en-GB"
    assert book.metadata.title == "End on a high note"


def test_the_epub_begins_with_its_kind_and_says_what_it_is(epub: zipfile.ZipFile) -> None:
    first = epub.infolist()[0]
    package = etree.fromstring(epub.read("EPUB/content.opf"))

    assert (first.filename, first.compress_type, epub.read(first)) == ("mimetype", 0, b"application/epub+zip")
    assert package.get("version") == "3.0"
    assert package.findtext(".//dc:language", namespaces=NAMES) == "en-GB"
    listed = {item.get("href") for item in package.iterfind(".//opf:item", NAMES)}
    assert {f"EPUB/{href}" for href in listed} <= set(epub.namelist())


def test_every_item_is_in_the_epub_and_its_index_leads_there(epub: zipfile.ZipFile, library: Library) -> None:
    texts = [epub.read(name) for name in epub.namelist() if name.startswith("EPUB/text/")]
    anchors = {anchor for text in texts for anchor in etree.fromstring(text).xpath("//@id")}
    targets = {href.partition("#")[2] for text in texts for href in etree.fromstring(text).xpath("//@href")} - {""}

    assert {code.lower() for code in codes_of(library)} - anchors == set()
    assert {target for target in targets if re.fullmatch(r"[a-z0-9]+-[gr]?\d+", target)} - anchors == set()
