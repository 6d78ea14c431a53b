"""Search leads every query to the right place, loads little, and knows no place that is not there."""

import json
import subprocess
from pathlib import Path
from zlib import compress

import pytest
import yaml

from tests.real_project import ROOT
from tests.site.reading import Pages

QUERIES = yaml.safe_load((ROOT / "tests/site/queries.yml").read_text())
LIGHT = 60_000


@pytest.fixture(scope="module")
def answers(site: Path) -> dict[str, dict]:
    """Ask every query of the list, and return each with its first places and what it loaded."""
    asked = json.dumps([query["typed"] for query in QUERIES])
    command = ["node", str(ROOT / "tests/site/ask.ts"), str(site)]
    told = subprocess.run(command, input=asked, capture_output=True, text=True, check=True)
    return {answer["query"]: answer for answer in json.loads(told.stdout)}


def test_every_query_leads_first_to_what_its_reader_needs(answers: dict[str, dict]) -> None:
    missed = {
        query["typed"]: answers[query["typed"]]["places"][:3]
        for query in QUERIES
        if not is_met(query, answers[query["typed"]]["places"])
    }

    assert missed == {}


def is_met(query: dict, places: list[str]) -> bool:
    """Tell whether one of the first places, as many as the query allows, is one that it wants."""
    return any(place.startswith(tuple(query["first"])) for place in places[: query.get("within", 1)])


def test_the_list_is_long_and_every_query_in_it_differs() -> None:
    assert len({query["typed"] for query in QUERIES}) == len(QUERIES) >= 150


def test_a_query_loads_little(answers: dict[str, dict], files: dict[str, bytes]) -> None:
    part = len(compress(files["assets/parts/search.js"]))
    heavy = {query: answer["bytes"] + part for query, answer in answers.items() if answer["bytes"] + part > LIGHT}

    assert heavy == {}


def test_everything_that_search_finds_is_there(pages: Pages, files: dict[str, bytes]) -> None:
    table = delivered(files["data/search.js"])
    missing = [
        f"{page['url']}#{find['anchor']}"
        for page in table["pages"]
        for at in range(len(page["firsts"]))
        for find in delivered(files[f"data/search/shelves/{shelf_of(page)}-{at}.js"])["finds"]
        if not is_place(page["url"], find["anchor"], pages)
    ]

    assert missing == []


def test_every_page_is_found(pages: Pages, files: dict[str, bytes]) -> None:
    found = {page["url"] for page in delivered(files["data/search.js"])["pages"]}
    written = {path.removesuffix("index.html") for path in pages} - {"404.html"}

    assert found == written


def shelf_of(page: dict) -> str:
    """Return what the names of the shelves of a page begin with."""
    return page["url"].strip("/").replace("/", "-") or "home"


def delivered(script: bytes) -> dict:
    """Read what a script of data hands over."""
    text = script.decode()
    return json.loads(text[text.index("]=") + 2 : text.rindex(";")])


def is_place(url: str, anchor: str, pages: Pages) -> bool:
    """Tell whether an address leads to a page, and to a place on it."""
    page = pages.get(f"{url}index.html")
    return page is not None and (not anchor or page.css_first(f'[id="{anchor}"]') is not None)
