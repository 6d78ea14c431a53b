"""Every link, anchor and file that a page names is there, on a host below any path."""

import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from tests.site.reading import BELOW, NOWHERE, Pages, address_on, faulty, file_at, shown

OURS = urlsplit(BELOW).netloc


def addresses(pages: Pages) -> Iterator[tuple[str, str]]:
    """Yield each address that a page names, with the page."""
    for path, page in pages.items():
        for node in page.css("[href], [src]"):
            yield path, address_on(path, node.attributes.get("href") or node.attributes.get("src") or "")


def is_there(address: str, files: Mapping[str, bytes], anchors: Mapping[str, set[str]]) -> bool:
    """Tell whether an address of ours leads to a file, and to a place in it."""
    target, anchor = file_at(address), unquote(urlsplit(address).fragment)
    return address.startswith(BELOW) and target in files and (not anchor or anchor in anchors.get(target, {anchor}))


def test_every_link_and_anchor_leads_somewhere_below_a_path(files: dict[str, bytes], pages: Pages) -> None:
    anchors = {path: {node.attributes["id"] or "" for node in page.css("[id]")} for path, page in pages.items()}
    named = [
        (path, address) for path, address in addresses(pages) if path != NOWHERE and urlsplit(address).netloc == OURS
    ]

    assert len(named) > 10_000
    assert [(path, address) for path, address in named if not is_there(address, files, anchors)] == []


def test_links_lead_elsewhere_only_by_http_and_by_mail(pages: Pages) -> None:
    schemes = {urlsplit(address).scheme for _, address in addresses(pages)}

    # A page for somebody in danger is left at once, to nowhere.
    assert schemes <= {"https", "http", "mailto", "about"}


def test_only_a_page_that_may_be_dangerous_to_read_is_left_to_nowhere(pages: Pages) -> None:
    exits = {path for path, page in pages.items() if page.css("[href^='about:']")}

    assert exits == {path for path, page in pages.items() if page.css("[data-safe]")} != set()


def test_the_page_for_unknown_addresses_begins_every_address_at_the_root(pages: Pages, files: dict[str, bytes]) -> None:
    links = [node.attributes.get("href") or "" for node in pages[NOWHERE].css("[href]")]
    ours = [link for link in links if not link.startswith(("#", "https:"))]

    assert [link for link in ours if not link.startswith("/")] == []
    assert [link for link in ours if file_at(urljoin(BELOW, link.lstrip("/"))) not in files] == []


def test_the_style_asks_only_for_files_that_are_there(files: dict[str, bytes]) -> None:
    asked = re.findall(r"url\(\s*['\"]?([^'\")]+)", files["assets/highnote.css"].decode())
    outside = [url for url in asked if not url.startswith(("data:", "#"))]

    assert [url for url in outside if file_at(urljoin(f"{BELOW}assets/", url)) not in files] == []


def test_every_page_can_be_reached_from_the_first(pages: Pages) -> None:
    # The guide for authors and coders, which is no page, leads to the rules and the decisions.
    reached, ahead = set(), ["index.html", "rules/index.html", "decisions/index.html"]
    while ahead:
        path = ahead.pop()
        if path in pages and path not in reached:
            reached.add(path)
            links = [link.attributes["href"] or "" for link in pages[path].css("a[href]")]
            ahead += [file_at(address) for link in links if (address := address_on(path, link)).startswith(BELOW)]

    assert set(pages) - reached == {NOWHERE}


def test_no_link_stands_in_another_or_in_a_label(pages: Pages) -> None:
    def nested(page: LexborHTMLParser) -> Iterator[str]:
        yield from (shown(link) for link in page.css("a a, label a, summary a, button a"))

    assert faulty(pages, nested) == {}
