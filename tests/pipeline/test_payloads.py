"""Content that tries to run a script, put through every stage but the check, and through both engines."""

import re

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from highnote.assemble.contract import contract
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.navigation import navigation_of
from highnote.assemble.pages import pages
from highnote.assemble.pages.page import Site
from highnote.publish.engines import ENGINES
from highnote.publish.frame import theme
from highnote.publish.policy import refuse_unsafe
from highnote.publish.present import present
from highnote.publish.surfaces.engine import engine_file
from highnote.publish.written import write_files
from tests.pipeline.hostile_playbooks import hostile_files
from tests.pipeline.payloads import payloads
from tests.small_project import library_of, write_project

OWN_SCRIPT = re.compile(r"(\.\./|\./|/)*assets/(first-paint|highnote)\.js")
SAFE_ADDRESS = re.compile(r"(https?://|mailto:|about:blank$|[./#]|[a-z0-9-]+/|$)", re.IGNORECASE)
RUNS = {
    "iframe",
    "object",
    "embed",
    "base",
    "form",
    "style",
    "template",
    "math",
    "animate",
    "set",
    "frame",
    "link",
    "meta",
    "script",
}
IN_THE_HEAD = {"link", "meta", "script"}


@pytest.fixture(scope="module", params=ENGINES)
def built_pages(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, LexborHTMLParser]:
    """Build all payloads with an engine and read its pages."""
    project = write_project(tmp_path_factory.mktemp(request.param), {})
    library = library_of(hostile_files(payloads()))
    navigation, ingredients = navigation_of(library), Ingredients(library)
    site = Site(edit_base='https://code.example/"><script>alert(0)</script>/')
    write_files(map(engine_file, pages(library, site, navigation, ingredients)), project / "build" / "docs")
    write_files(theme(project, navigation), project / "build" / "theme")
    built = ENGINES[request.param].run(project)
    return {
        path: LexborHTMLParser((built / path).read_text()) for path in sorted(present(built)) if path.endswith(".html")
    }


def unsafe(node: LexborNode) -> list[str]:
    """Say what on an element could run something; in words of our own, not those of the policy."""
    found = [node.tag] if node.tag.lower() in RUNS and not is_of_the_frame(node) else []
    for name, value in node.attributes.items():
        address = re.sub(r"[\x00-\x20]", "", value or "")
        if name.lower().startswith("on") or name in ("style", "srcdoc", "ping"):
            found.append(f"{node.tag} {name}")
        if name in ("href", "src", "xlink:href") and not SAFE_ADDRESS.match(address):
            found.append(f"{node.tag} {name}={value}")
    return found


def is_of_the_frame(node: LexborNode) -> bool:
    """Tell whether an element stands in the head, where our own frame writes it."""
    in_the_head = node.tag in IN_THE_HEAD and node.parent.tag == "head"
    return in_the_head and (node.tag != "script" or bool(OWN_SCRIPT.fullmatch(node.attributes.get("src") or "")))


def test_there_are_three_hundred_payloads_and_they_reach_the_pages(built_pages: dict[str, LexborHTMLParser]) -> None:
    shown = {
        number
        for page in built_pages.values()
        for number in re.findall(r"alert\((\d+)\)", page.body.text(), re.IGNORECASE)
    }

    assert len(set(payloads())) == 300
    assert len(shown) > 290


def test_no_page_holds_anything_that_runs(built_pages: dict[str, LexborHTMLParser]) -> None:
    found = {
        path: [unsafe(node) for node in page.root.traverse() if unsafe(node)] for path, page in built_pages.items()
    }

    assert {path: bad for path, bad in found.items() if bad} == {}


def test_every_page_passes_the_policy(built_pages: dict[str, LexborHTMLParser]) -> None:
    for page in built_pages.values():
        refuse_unsafe(page)


def test_no_page_shows_its_own_front_matter(built_pages: dict[str, LexborHTMLParser]) -> None:
    assert [
        path for path, page in built_pages.items() if "highnote" in page.body.text() and "version:" in page.body.text()
    ] == []


def test_every_page_keeps_its_frame_and_its_title(built_pages: dict[str, LexborHTMLParser]) -> None:
    for path, page in built_pages.items():
        assert len(page.css("h1")) == 1, path
        assert len(page.css("body > .page, #content")) == 1, path
        assert page.css_first("footer"), path


def test_the_library_as_a_script_ends_where_it_ends() -> None:
    library = library_of(hostile_files(payloads()))

    scripts = [
        file.make().decode() for file in contract(library, Ingredients(library), 2027) if file.path.endswith(".js")
    ]

    assert [re.findall(r"</|<!--", script) for script in scripts] == [[]] * len(scripts)
