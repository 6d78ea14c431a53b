"""Both real engines: the same pages from the same files, settings and looks, made in one go or in parts."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin

import pytest
from selectolax.lexbor import LexborHTMLParser

from highnote.project import built
from highnote.publish.engines import ENGINES, Engine
from tests.pipeline.conftest import TODAY
from tests.small_playbooks import PAGE, PHASE, PLAYBOOKS
from tests.small_project import files_of, write, write_project

Site = dict[str, bytes]
PHASE_PATH = "playbooks/phases/01-leave.md"


ODD = '100 % "lamps" & more'
GUIDE = f"""---
title: '{ODD}'
summary: A page whose title means something to a template.
menu:
  group: now
  order: 10
  top: yes
---

Keep [the first light](first.md).
"""


PAGES = {"docs/guide/index.md": GUIDE, "docs/guide/first.md": PAGE.format(title="The first light", name="it")}


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Write the small project, with a page that stands in the menus, for each engine."""
    return {name: write_project(tmp_path_factory.mktemp(name) / "project", PLAYBOOKS | PAGES) for name in ENGINES}


@pytest.fixture(scope="module")
def sites(projects: dict[str, Path]) -> tuple[Site, ...]:
    """Build it with each engine."""
    return tuple(site_of(projects[name], engine) for name, engine in ENGINES.items())


def site_of(project: Path, engine: Engine) -> Site:
    outcome = built(project, engine, TODAY)
    assert outcome.changed, outcome
    return files_of(project / "build" / "site")


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


def ways(page: LexborHTMLParser) -> list[tuple[str | None, str, str, str]]:
    """Return each way of the frame: its menu, its words, where it leads, and if it leads here."""
    return [
        (
            menu.attributes["aria-label"],
            " ".join(node.text().split()),
            urljoin("https://site.example/a/b/c/", node.attributes["href"]),
            node.attributes.get("aria-current") or "",
        )
        for menu in page.css("nav[aria-label]")
        for node in menu.css("a")
    ]


def test_both_engines_make_the_same_files(sites: tuple[Site, ...]) -> None:
    ours, theirs = (set(site) for site in sites)

    assert ours == theirs


def test_all_that_is_no_page_is_the_same_bytes(sites: tuple[Site, ...]) -> None:
    ours, theirs = sites

    differ = [path for path in ours if not path.endswith((".html", "sitemap.xml")) and ours[path] != theirs[path]]

    assert differ == []


@pytest.mark.parametrize("part", [anchors, boxes, links, words, ways])
def test_both_engines_say_the_same_on_every_page(sites: tuple[Site, ...], part: Callable) -> None:
    ours, theirs = (pages_of(site) for site in sites)

    assert {path: part(page) for path, page in ours.items()} == {path: part(theirs[path]) for path in ours}


def test_the_boxes_of_a_list_are_its_items(sites: tuple[Site, ...]) -> None:
    for site in sites:
        page = pages_of(site)["phases/leave/index.html"]

        assert boxes(page) == [
            ("LVE-01", "Prove that the next keeper can light the lamp"),
            ("LVE-02", "Hand over the keys"),
            ("LVE-G1", "Has the next keeper lit the lamp alone?"),
        ]


def test_a_page_that_asks_for_it_stands_in_every_menu_and_above_its_neighbours(sites: tuple[Site, ...]) -> None:
    for site in sites:
        page = pages_of(site)["guide/first/index.html"]

        assert [menu for menu, words, _, _ in ways(page) if words == ODD] == [
            "Main",
            "Menu",
            "Where you are",
            "All pages",
        ]


def test_a_download_is_linked_by_its_own_name(sites: tuple[Site, ...]) -> None:
    for site in sites:
        assert b'href="../../templates/t01-receipt/t01-receipt.md"' in site["templates/t01-receipt/index.html"]
        assert [path for path, content in site.items() if path.endswith(".html") and b"%2E" in content] == []


def test_every_page_says_which_version_it_is(sites: tuple[Site, ...]) -> None:
    for site in sites:
        pages = {path: page for path, page in pages_of(site).items() if path != "404.html"}

        assert all(page.css_first("meta[name=highnote-version]").attributes["content"] for page in pages.values())


@pytest.mark.parametrize("name", ENGINES)
def test_a_site_made_in_parts_is_the_same_bytes_as_one_made_in_one_go(
    name: str, projects: dict[str, Path], sites: tuple[Site, ...], tmp_path: Path
) -> None:
    better = PAGES["docs/guide/first.md"].replace("is well", "is very well")
    write(projects[name] / "docs/guide/first.md", better)
    write(projects[name] / PHASE_PATH, PHASE.replace("Light the lamp yourself", "Light every lamp yourself"))

    in_parts = site_of(projects[name], ENGINES[name])

    files = {path: (projects[name] / path).read_text() for path in PLAYBOOKS | PAGES}
    assert in_parts == site_of(write_project(tmp_path / "project", files), ENGINES[name])
    assert in_parts != sites[list(ENGINES).index(name)]
