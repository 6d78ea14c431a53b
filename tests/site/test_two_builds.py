"""Two people build the same content: on machines that are set up in other ways, and with either engine."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.real_project import build, lay_out
from tests.site.reading import Pages, pages_of, words_of
from tests.small_project import files_of

# As far as can be from the machine that built the site which the other tests look at.
OTHER_MACHINE = {"PYTHONHASHSEED": "2", "TZ": "America/Lima", "LC_ALL": "POSIX", "LANG": "de_DE.UTF-8"}


@pytest.fixture(scope="module")
def other_files(other_site: Path) -> dict[str, bytes]:
    """Return every file of the site of the second engine."""
    return files_of(other_site)


@pytest.fixture(scope="module")
def other_pages(other_files: dict[str, bytes]) -> Pages:
    """Return every page of the site of the second engine."""
    return pages_of(other_files)


def anchors(page: LexborHTMLParser) -> list[str]:
    """Return the places in the text, in their order."""
    return [str(node.attributes["id"]) for node in page.css("#content [id]")]


def boxes(page: LexborHTMLParser) -> list[tuple[str, str]]:
    """Return each box with the words of its label."""
    labels = {label.attributes["for"]: words_of(label) for label in page.css("label[for]")}
    found = page.css("input[type=checkbox][data-item]")
    return [(str(box.attributes["data-item"]), labels[box.attributes["id"]]) for box in found]


def links(page: LexborHTMLParser) -> list[str]:
    """Return where each link of the text leads; `/.` and `/` lead to one place."""
    return [
        urljoin("https://site.example/a/b/c/", link.attributes["href"] or "") for link in page.css("#content a[href]")
    ]


def ways(page: LexborHTMLParser) -> list[tuple[str, str, str, str]]:
    """Return each way of the frame: its menu, its words, where it leads, and whether it leads here."""
    return [
        (
            menu.attributes["aria-label"] or "",
            words_of(link),
            urljoin("https://site.example/a/b/c/", link.attributes["href"] or ""),
            link.attributes.get("aria-current") or "",
        )
        for menu in page.css("nav[aria-label]")
        for link in menu.css("a")
    ]


def version(page: LexborHTMLParser) -> str | None:
    """Return the version that a page carries."""
    meta = page.css_first("meta[name=highnote-version]")
    return meta and meta.attributes["content"]


def words(page: LexborHTMLParser) -> str:
    """Return the words of the text."""
    return words_of(page.css_first("#content"))


def test_two_people_build_the_same_bytes(files: dict[str, bytes], tmp_path: Path) -> None:
    project = tmp_path / "a folder" / "of another depth"
    lay_out(project)

    build(project, "mkdocs", OTHER_MACHINE)

    theirs = files_of(project / "build" / "site")
    assert set(theirs) == set(files)
    assert [path for path in files if files[path] != theirs[path]] == []


def test_both_engines_make_the_same_files(files: dict[str, bytes], other_files: dict[str, bytes]) -> None:
    assert set(files) == set(other_files)


def test_all_that_is_no_page_is_the_same_from_both_engines(
    files: dict[str, bytes], other_files: dict[str, bytes]
) -> None:
    beside = [path for path in files if not path.endswith((".html", "sitemap.xml"))]

    assert [path for path in beside if files[path] != other_files[path]] == []


@pytest.mark.parametrize("part", [anchors, boxes, links, ways, version, words])
def test_both_engines_say_the_same_on_every_page(
    pages: Pages, other_pages: Pages, part: Callable[[LexborHTMLParser], object]
) -> None:
    assert [path for path, page in pages.items() if part(page) != part(other_pages[path])] == []
