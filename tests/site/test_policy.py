"""Every page keeps to the policy, asks only for files of ours below its own path, and is light."""

import re
from collections.abc import Iterator
from gzip import compress
from pathlib import PurePosixPath

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.site.reading import NOWHERE, Pages, address_on, faulty, file_at, shown

BEGINNING = "default-src 'none'; script-src 'self'; style-src 'self';"
ASKED = "script[src], link[rel=stylesheet], link[rel=icon], link[rel=preload], img[src]"
FRAME = {"first-paint.js", "highnote.js", "highnote.css"}
# No first view waits for what paper looks like.
PAPER = {"print.css"}
# What lessons and plays have beside them.
TRAINING = {"training.css"}
FORBIDDEN = "script:not([src]), style, [style], iframe, object, embed, form, base, [target], [ping], [srcdoc]"


@pytest.fixture(scope="module")
def below(pages: Pages) -> Pages:
    """Return the pages that a host shows at one address only."""
    return {path: page for path, page in pages.items() if path != NOWHERE}


def asked_by(page: LexborHTMLParser) -> list[str]:
    """Return the addresses that a page asks for, as they are written; for folded pictures it asks once they unfold."""
    folded = {node.mem_id for node in page.css("details:not([open]) img[loading=lazy]")}
    asked = [node for node in page.css(ASKED) if node.mem_id not in folded]
    return [node.attributes.get("src") or node.attributes.get("href") or "" for node in asked]


def test_the_policy_stands_in_every_page_before_anything_that_it_governs(pages: Pages) -> None:
    def wrong(page: LexborHTMLParser) -> Iterator[str]:
        first = page.css_first("head > *")
        policy = first.attributes.get("content") or ""
        is_policy = first.attributes.get("http-equiv") == "Content-Security-Policy"
        if not is_policy or not policy.startswith(BEGINNING) or "unsafe" in policy:
            yield shown(first)

    assert faulty(pages, wrong) == {}


def test_the_policy_stands_in_the_headers_too(files: dict[str, bytes]) -> None:
    headers = dict(line.strip().split(": ", 1) for line in files["_headers"].decode().splitlines()[1:])

    assert headers["Content-Security-Policy"].startswith(BEGINNING)
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_no_page_of_ours_needs_an_exception_of_the_policy(pages: Pages, files: dict[str, bytes]) -> None:
    assert faulty(pages, lambda page: map(shown, page.css(FORBIDDEN))) == {}
    assert b"sha256" not in files["_headers"]


def test_no_element_of_any_page_has_a_handler(pages: Pages) -> None:
    def handlers(page: LexborHTMLParser) -> Iterator[str]:
        nodes = page.root.traverse()
        yield from (shown(node) for node in nodes if any(name.startswith("on") for name in node.attributes))

    assert faulty(pages, handlers) == {}


def test_every_page_asks_for_the_same_files_of_ours_and_for_nothing_elsewhere(below: Pages) -> None:
    def ours(page: LexborHTMLParser) -> set[str]:
        return {PurePosixPath(address).name for address in asked_by(page) if address.endswith((".js", ".css"))}

    strays = faulty(below, lambda page: [address for address in asked_by(page) if re.match(r"[a-z]+:|/", address)])
    assert strays == {}
    assert {path: ours(page) for path, page in below.items() if ours(page) - TRAINING != FRAME | PAPER} == {}


def test_every_first_view_weighs_at_most_100_kilobytes_even_with_every_font(
    below: Pages, files: dict[str, bytes]
) -> None:
    fonts = sum(len(content) for path, content in files.items() if path.endswith(".woff2"))
    heavy = {}
    for path, page in below.items():
        asked = {file_at(address_on(path, address)) for address in asked_by(page)}
        weight = fonts + sum(len(compress(files[name], 6)) for name in (path, *asked))
        if weight > 100_000:
            heavy[path] = weight

    assert heavy == {}


def test_our_scripts_and_style_weigh_at_most_30_kilobytes(files: dict[str, bytes]) -> None:
    assert sum(len(compress(files[f"assets/{name}"], 6)) for name in FRAME) <= 30_000


def test_the_desk_with_its_plan_weighs_at_most_140_kilobytes_beside_the_fonts(files: dict[str, bytes]) -> None:
    frame = (f"assets/{name}" for name in FRAME)
    parts = ("assets/parts/desk.js", "assets/parts/guard.js", "assets/parts/desk.css")
    asked = ("case/index.html", *parts, "data/plan.js", "data/plan-words.js", *frame)

    assert sum(len(compress(files[name], 6)) for name in asked) <= 140_000


def test_the_guide_asks_with_at_most_110_kilobytes_beside_the_fonts_and_plans_with_at_most_140(
    files: dict[str, bytes],
) -> None:
    frame = (f"assets/{name}" for name in FRAME)
    asks = ("start/index.html", "assets/parts/start.js", "assets/parts/start.css", "data/plan.js", *frame)
    plans = ("data/plan-words.js", "data/calendars/GB.js")

    asking, planning = (sum(len(compress(files[name], 6)) for name in names) for names in (asks, plans))

    assert asking <= 110_000
    assert asking + planning <= 140_000
