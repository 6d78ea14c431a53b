"""The second engine: the same pages, anchors and boxes from the same files, settings and looks."""

import shutil
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin

import pytest
from highnote.project import built
from highnote.publish.engines import ENGINES
from selectolax.lexbor import LexborHTMLParser

from tests.pipeline.conftest import TODAY
from tests.small_project import files_of

Site = dict[str, bytes]


@pytest.fixture(scope="module")
def sites(built_once: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, Site]:
    """Return the small site of each engine."""
    other = shutil.copytree(built_once, tmp_path_factory.mktemp("other") / "project", symlinks=True)
    outcome = built(other, ENGINES["zensical"], TODAY)
    assert outcome.changed, outcome
    return files_of(built_once / "build" / "site"), files_of(other / "build" / "site")


def pages_of(site: Site) -> dict[str, LexborHTMLParser]:
    return {path: LexborHTMLParser(content.decode()) for path, content in site.items() if path.endswith(".html")}


def anchors(page: LexborHTMLParser) -> list[str]:
    return [node.attributes["id"] for node in page.css("#content [id]")]


def boxes(page: LexborHTMLParser) -> list[tuple[str | None, str]]:
    """Return each box with the words of its label."""
    labels = {label.attributes["for"]: label.text() for label in page.css("label[for]")}
    return [
        (box.attributes["data-item"], labels[box.attributes["id"]])
        for box in page.css("input[type=checkbox][data-item]")
    ]


def links(page: LexborHTMLParser) -> list[str]:
    """Return where each link leads; `/.` and `/` lead to one place."""
    return [urljoin("https://site.example/a/b/c/", node.attributes["href"]) for node in page.css("#content a[href]")]


def words(page: LexborHTMLParser) -> list[str]:
    return page.css_first("#content").text().split()


def test_both_engines_make_the_same_files(sites: tuple[Site, Site]) -> None:
    ours, theirs = (set(site) for site in sites)

    assert ours == theirs


def test_all_that_is_no_page_is_the_same_bytes(sites: tuple[Site, Site]) -> None:
    ours, theirs = sites

    differ = [path for path in ours if not path.endswith((".html", "sitemap.xml")) and ours[path] != theirs[path]]

    assert differ == []


@pytest.mark.parametrize("part", [anchors, boxes, links, words])
def test_both_engines_say_the_same_on_every_page(sites: tuple[Site, Site], part: Callable) -> None:
    ours, theirs = (pages_of(site) for site in sites)

    assert {path: part(page) for path, page in ours.items()} == {path: part(theirs[path]) for path in ours}


def test_the_boxes_of_a_list_are_its_items(sites: tuple[Site, Site]) -> None:
    for site in sites:
        page = pages_of(site)["phases/leave/index.html"]

        assert boxes(page) == [
            ("LVE-01", "Prove that the next keeper can light the lamp"),
            ("LVE-02", "Hand over the keys"),
            ("LVE-G1", "Has the next keeper lit the lamp alone?"),
        ]
