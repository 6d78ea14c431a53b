"""Where pages stand, what authors' links become, and the links of a built site that lead nowhere."""

from urllib.parse import unquote, urljoin

import pytest
from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.pages.links import Resolver
from highnote.assemble.pages.places import url_of
from highnote.publish.links import Broken, dead_links, links_of
from highnote.publish.surfaces.engine import relative
from tests.small_playbooks import PAGE, PLAYBOOKS
from tests.small_project import library_of

PAGE_TEXT = PAGE.format(title="A page", name="it")
LIBRARY = library_of(
    {
        **PLAYBOOKS,
        "docs/why.md": PAGE_TEXT,
        "docs/reindex.md": PAGE_TEXT,
        "docs/write/index.md": PAGE_TEXT,
        "docs/write/items.md": PAGE_TEXT,
        "docs/javascript:alert(1).md": PAGE_TEXT,
        'docs/a"b?c#d.md': PAGE_TEXT,
        "docs/staff.png": "",
    }
)


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("docs/index.md", ""),
        ("docs/why.md", "why/"),
        ("docs/reindex.md", "reindex/"),
        ("docs/write/index.md", "write/"),
        ("docs/write/items.md", "write/items/"),
        ("playbooks/phases/01-leave.md", "phases/leave/"),
        ("playbooks/endings/r01-price.md", "endings/r01-price/"),
        ("playbooks/training/m1-light.md", "training/m1-light/"),
        ("docs/javascript:alert(1).md", "javascript-alert-1-/"),
        ('docs/a"b?c#d.md', "a-b-c-d/"),
    ],
)
def test_a_page_stands_where_its_file_does(path: str, url: str) -> None:
    assert url_of(LIBRARY.by_path[path]) == url


@pytest.mark.parametrize("here", ["", "why/", "phases/leave/", "a/b/c/"])
@pytest.mark.parametrize(
    "to", ["", "why/", "phases/leave/", "phases/leave/#lve-01", "print/leave-a4.pdf", "templates/t01/t01.md", "#top"]
)
def test_an_address_leads_from_any_page_to_any_page(to: str, here: str) -> None:
    site = "https://site.example/below/a/path/"
    there = here + to if to.startswith("#") else to

    assert unquote(urljoin(site + here, relative(to, here))) == site + there


def test_no_engine_takes_a_download_for_a_page() -> None:
    assert relative("templates/t01/t01.md", "templates/t01/") == "../../templates/t01/t01%2Emd"


@pytest.mark.parametrize("here", ["", "why/", "phases/leave/"])
def test_no_address_begins_at_the_root_of_the_host(here: str) -> None:
    assert not relative("endings/", here).startswith("/")


def test_a_term_that_the_page_explains_is_linked_to_its_foot() -> None:
    resolve = Resolver(LIBRARY, "playbooks/endings/r01-price.md", frozenset({"keeper"}))

    assert resolve("term:keeper").to == "#word-keeper"


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("https://site.example/x", "https://site.example/x"),
        ("mailto:lead@firm.example", "mailto:lead@firm.example"),
        ("../phases/01-leave.md", "phases/leave/"),
        ("../phases/01-leave.md#lve-01", "phases/leave/#lve-01"),
        ("r01-price.md", "endings/r01-price/"),
        ("../../docs/staff.png", "staff.png"),
        ("#the-first-hour", "#the-first-hour"),
        ("source:lamp-rule", "sources/uk/#lamp-rule"),
        ("term:keeper", "glossary/#keeper"),
    ],
)
def test_a_link_of_an_author_becomes_a_place(target: str, address: str) -> None:
    resolve = Resolver(LIBRARY, "playbooks/endings/r01-price.md")

    assert resolve(target).to == address


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "//elsewhere.example/x",
        "/\\elsewhere.example",
        "../../../../etc/passwd",
        "/etc/passwd",
        "source:nobody",
        "term:nothing",
        "nowhere.md",
        "../../scripts/highnote/load/files.py",
    ],
)
def test_a_link_to_anything_else_leads_nowhere(target: str) -> None:
    assert Resolver(LIBRARY, "docs/why.md")(target) is None


def dead(page: str, other: str = '<p id="there"></p>') -> list[str]:
    """Return what is dead in a site of two pages, `index.html` and `other/index.html`."""
    files = {"index.html": page, "other/index.html": other, "assets/highnote.css": ""}
    pages = [links_of(path, LexborHTMLParser(html)) for path, html in files.items() if path.endswith(".html")]
    return list(dead_links(pages, frozenset(files)))


@pytest.mark.parametrize(
    "html",
    [
        '<a href="other/">',
        '<a href="other/#there">',
        '<a href="./other/index.html?print">',
        '<p id="here"></p><a href="#here">',
        '<a href="#">',
        '<a href="">',
        '<a href="https://site.example/nowhere">',
        '<link href="assets/highnote.css">',
        '<p id="%C3%A9"></p><p id="é"></p><a href="#%C3%A9">',
    ],
)
def test_a_link_that_leads_somewhere_is_alive(html: str) -> None:
    assert dead(html) == []


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ('<a href="nowhere/">', 'index.html: the link "nowhere/" leads to no file'),
        ('<a href="other">', 'index.html: the link "other" leads to no file'),
        ('<img src="x.png">', 'index.html: the link "x.png" leads to no file'),
        ('<a href="#gone">', 'index.html: the link "#gone" leads to no anchor'),
        ('<a href="other/#gone">', 'index.html: the link "other/#gone" leads to no anchor'),
    ],
)
def test_a_link_that_leads_nowhere_is_told(html: str, reason: str) -> None:
    assert dead(html) == [reason]


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ('<a href="/other/">', 'the link "/other/" begins at the host\'s root, so it breaks on a sub-path'),
        ('<a href="https://[">', 'the link "https://[" is not an address'),
        ('<p id="a"></p><i id="a"></i>', 'the id "a" stands twice'),
    ],
)
def test_a_page_that_is_wrong_whatever_stands_beside_it_is_told_at_once(html: str, reason: str) -> None:
    with pytest.raises(Broken) as told:
        dead(html)

    assert str(told.value) == reason


def test_the_page_of_what_is_not_there_may_begin_at_the_root() -> None:
    page = links_of("404.html", LexborHTMLParser('<a href="/">'))

    assert list(dead_links([page], frozenset(("404.html", "index.html")))) == []
