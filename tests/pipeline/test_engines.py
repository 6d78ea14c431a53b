"""Both real engines on what the real content does not hold; that they say the same of that is in tests/site."""

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
