"""Every file that readers take away is there and is what its name says, and so is the library."""

import json
from pathlib import PurePosixPath

from highnote.assemble.downloads import downloads_of
from highnote.model import Library
from tests.site.reading import Pages, address_on, file_at

BEGINNINGS = {
    ".docx": b"PK\x03\x04",
    ".odt": b"PK\x03\x04",
    ".xlsx": b"PK\x03\x04",
    ".pptx": b"PK\x03\x04",
    ".pdf": b"%PDF-",
    ".epub": b"PK\x03\x04",
    ".zip": b"PK\x03\x04",
    ".eml": b"",
    ".md": b"",
    ".txt": b"",
}


def test_every_download_on_any_page_is_what_its_name_says(pages: Pages, files: dict[str, bytes]) -> None:
    linked = {
        file_at(address_on(path, link.attributes["href"] or ""))
        for path, page in pages.items()
        for link in page.css("a[download]")
    }
    wrong = [name for name in linked if not files[name].startswith(BEGINNINGS[PurePosixPath(name).suffix])]

    assert {PurePosixPath(name).suffix for name in linked} == set(BEGINNINGS)
    assert wrong == []
    assert [name for name in linked if len(files[name]) <= 200] == []


def test_every_file_to_take_away_is_linked_by_a_page(pages: Pages, files: dict[str, bytes]) -> None:
    linked = {
        file_at(address_on(path, link.attributes["href"] or ""))
        for path, page in pages.items()
        for link in page.css("a[href]")
    }

    made = {name for name in files if name.endswith(tuple(BEGINNINGS)) and not name.startswith("assets/")}
    assert made - linked == set()


def test_every_download_that_a_template_promises_is_there(library: Library, files: dict[str, bytes]) -> None:
    promised = {download.path for book in library.templates for download in downloads_of(book)}

    assert promised <= set(files)


def test_the_library_says_what_the_contract_says(files: dict[str, bytes], library: Library) -> None:
    data = json.loads(files["data/library.json"])

    names = "version phases items endings professions templates fields lessons questions facets roles sources retired"
    assert set(data) >= set(names.split())
    assert [item["id"] for item in data["items"]] == [item.id for item in library.items()]
    wanted = {"id", "phase", "text", "owner", "when", "level", "done_when", "why"}
    assert all(wanted <= set(item) for item in data["items"])
