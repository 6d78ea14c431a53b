"""The real content, built twice as two people would: the same bytes, and every link alive below any path."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

from highnote.load import load
from highnote.model import Library, model
from tests.pipeline.conftest import DAY
from tests.small_project import LINKED, ROOT, files_of

PEOPLE = (
    {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C.UTF-8", "HOME": "/nowhere"},
    {"PYTHONHASHSEED": "2", "TZ": "America/Lima", "LC_ALL": "POSIX", "LANG": "de_DE.UTF-8"},
)
BELOW = "https://site.example/some/where/"


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the content and the looks, so that nobody changes them meanwhile."""
    folder = tmp_path_factory.mktemp("content")
    for name in ("playbooks", "docs", "overrides"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


def built_by(person: int, content: Path, folder: Path) -> dict[str, bytes]:
    """Build the content from nothing in a folder, as a person whose machine is set up in another way."""
    shutil.copytree(content, folder)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for name in LINKED:
        (folder / name).symlink_to(ROOT / name)
    settings = os.environ | {"SOURCE_DATE_EPOCH": DAY} | PEOPLE[person]
    result = subprocess.run(
        [sys.executable, "-m", "highnote", "build"],
        cwd=folder,
        env=settings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return files_of(folder / "build" / "site")


@pytest.fixture(scope="module")
def site(content: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return built_by(0, content, tmp_path_factory.mktemp("one") / "project")


@pytest.fixture(scope="module")
def pages(site: dict[str, bytes]) -> dict[str, LexborHTMLParser]:
    return {path: LexborHTMLParser(content.decode()) for path, content in site.items() if path.endswith(".html")}


@pytest.fixture(scope="module")
def library(content: Path) -> Library:
    return model(load(content))


def test_two_people_build_the_same_bytes(site: dict[str, bytes], content: Path, tmp_path: Path) -> None:
    other = built_by(1, content, tmp_path / "a folder" / "of another depth")

    assert set(site) == set(other)
    assert [path for path in site if site[path] != other[path]] == []


def file_at(address: str, site: dict[str, bytes]) -> str:
    """Return the file that a host answers an address with."""
    path = unquote(urlsplit(address).path).removeprefix(urlsplit(BELOW).path)
    return f"{path}index.html" if path.endswith("/") or not path else path


def test_every_link_and_anchor_leads_somewhere_below_a_path(
    site: dict[str, bytes], pages: dict[str, LexborHTMLParser]
) -> None:
    dead = []
    for path, page in pages.items():
        if path == "404.html":
            continue
        for node in page.css("[href], [src]"):
            address = urljoin(
                BELOW + path.removesuffix("index.html"), node.attributes.get("href") or node.attributes.get("src") or ""
            )
            if not address.startswith(BELOW):
                if urlsplit(address).netloc == urlsplit(BELOW).netloc:
                    dead.append((path, address))
                continue
            target, anchor = file_at(address, site), unquote(urlsplit(address).fragment)
            if target not in site or (anchor and target in pages and not pages[target].css_first(f'[id="{anchor}"]')):
                dead.append((path, address))

    assert dead == []


def test_the_style_asks_only_for_files_that_are_there(site: dict[str, bytes]) -> None:
    asked = re.findall(r"url\(\s*['\"]?([^'\")]+)", site["assets/highnote.css"].decode())

    missing = [
        url
        for url in asked
        if not url.startswith(("data:", "#")) and file_at(urljoin(f"{BELOW}assets/", url), site) not in site
    ]

    assert missing == []


def test_every_item_stands_on_one_page_under_its_id(library: Library, pages: dict[str, LexborHTMLParser]) -> None:
    found = [node.attributes["data-item"] for page in pages.values() for node in page.css("li.item[data-item]")]
    questions = [question.id for phase in library.phases for question in phase.front.gate.questions]

    assert sorted(found) == sorted([item.id for item in library.items()] + questions)


def test_every_playbook_has_a_page_with_its_title(library: Library, pages: dict[str, LexborHTMLParser]) -> None:
    titles = sorted(page.css_first("h1").text() for page in pages.values())

    assert {book.front.title for book in library.playbooks} <= set(titles)


def test_every_download_that_a_template_promises_is_there(library: Library, site: dict[str, bytes]) -> None:
    promised = {
        f"templates/{book.slug}/{book.slug}.{kind}" for book in library.templates for kind in book.front.formats
    }

    assert promised <= set(site)
    assert all(site[path] for path in promised)


def test_what_search_finds_is_there(site: dict[str, bytes], pages: dict[str, LexborHTMLParser]) -> None:
    text = site["data/search.js"].decode()
    records = json.loads(text[text.index("=[") + 1 : text.rindex(";")])

    dead = []
    for record in records:
        path, _, anchor = record["url"].partition("#")
        page = pages.get(f"{path}index.html")
        if page is None or (anchor and not page.css_first(f'[id="{anchor}"]')):
            dead.append(record["url"])

    assert dead == []
    assert {record["kind"] for record in records} >= {
        "page",
        "ending",
        "phase",
        "profession",
        "template",
        "lesson",
        "item",
        "term",
    }


def test_the_library_says_what_the_contract_says(site: dict[str, bytes], library: Library) -> None:
    data = json.loads(site["data/library.json"])

    names = "version phases items endings professions templates fields lessons questions facets roles sources retired"
    assert set(data) >= set(names.split())
    assert [item["id"] for item in data["items"]] == [item.id for item in library.items()]
    assert all(
        {"id", "phase", "text", "owner", "when", "level", "done_when", "why"} <= set(item) for item in data["items"]
    )
    assert site["data/library.js"].decode().endswith(f'["library"]={site["data/library.json"].decode()};\n')


def test_no_page_of_ours_needs_an_exception_of_the_policy(
    site: dict[str, bytes], pages: dict[str, LexborHTMLParser]
) -> None:
    scripts = [node for page in pages.values() for node in page.css("script:not([src])")]

    assert scripts == []
    assert b"unsafe" not in site["_headers"]
    assert b"sha256" not in site["_headers"]
