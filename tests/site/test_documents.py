"""Every page is a sound document: titles, headings in order, one language, unique ids, parts that find each other."""

from collections import Counter
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from tests.site.reading import NOWHERE, Pages, faulty, shown, words_of

REFERENCES = ("aria-labelledby", "aria-describedby", "aria-controls", "for", "list")


def test_every_page_says_its_language(pages: Pages) -> None:
    said = {path: page.css_first("html").attributes.get("lang") for path, page in pages.items()}

    assert set(said.values()) == {"en"}


def test_every_page_has_one_heading_of_the_first_level(pages: Pages) -> None:
    assert {path: len(page.css("h1")) for path, page in pages.items() if len(page.css("h1")) != 1} == {}


def test_no_heading_skips_a_level_or_is_empty(pages: Pages) -> None:
    assert faulty(pages, headings_out_of_order) == {}


def headings_out_of_order(page: LexborHTMLParser) -> Iterator[str]:
    """Yield the headings that lie more than one level below the one before, or have no words."""
    level = 0
    for heading in page.css("h1, h2, h3, h4, h5, h6"):
        before, level = level, int(heading.tag[1])
        if level > before + 1 or not words_of(heading):
            yield shown(heading)


def test_every_page_has_a_title_of_its_own_that_begins_with_its_heading(pages: Pages) -> None:
    titles = {path: words_of(page.css_first("title")) for path, page in pages.items()}

    assert [title for title, times in Counter(titles.values()).items() if times > 1] == []
    named = {path: page for path, page in pages.items() if path not in ("index.html", NOWHERE)}
    assert [
        path for path, page in named.items() if titles[path] != f"{words_of(page.css_first('h1'))} - High Note"
    ] == []


def test_every_page_is_described(pages: Pages) -> None:
    described = {path: page.css_first("meta[name=description]") for path, page in pages.items()}

    assert [path for path, meta in described.items() if meta is None or not meta.attributes["content"]] == []


def test_every_page_may_be_zoomed(pages: Pages) -> None:
    said = {page.css_first("meta[name=viewport]").attributes["content"] for page in pages.values()}

    assert said == {"width=device-width,initial-scale=1"}


def test_every_page_has_a_header_a_main_part_and_a_footer(pages: Pages) -> None:
    def missing(page: LexborHTMLParser) -> Iterator[str]:
        yield from (part for part in ("body > header", "main", "main #content", "footer") if len(page.css(part)) != 1)

    assert faulty(pages, missing) == {}


def test_no_two_parts_to_go_to_have_one_name(pages: Pages) -> None:
    def twice(page: LexborHTMLParser) -> Iterator[str]:
        names = Counter(
            part.attributes.get("aria-label", part.attributes.get("aria-labelledby")) for part in page.css("nav")
        )
        yield from (str(name) for name, times in names.items() if times > 1 or not name)

    assert faulty(pages, twice) == {}


def test_no_id_is_used_twice_on_a_page(pages: Pages) -> None:
    def twice(page: LexborHTMLParser) -> Iterator[str]:
        yield from (
            name for name, times in Counter(node.attributes["id"] for node in page.css("[id]")).items() if times > 1
        )

    assert faulty(pages, twice) == {}


def test_what_a_part_refers_to_is_on_its_page(pages: Pages) -> None:
    def missing(page: LexborHTMLParser) -> Iterator[str]:
        ids = {node.attributes["id"] for node in page.css("[id]")}
        for name in REFERENCES:
            named = " ".join(node.attributes[name] or "" for node in page.css(f"[{name}]") if node.tag != "check-list")
            yield from (f"{name}={one}" for one in named.split() if one not in ids)

    assert faulty(pages, missing) == {}


def test_nothing_jumps_the_queue_of_the_keyboard(pages: Pages) -> None:
    def jumping(page: LexborHTMLParser) -> Iterator[str]:
        yield from (shown(node) for node in page.css("[autofocus], [accesskey]"))
        yield from (shown(node) for node in page.css("[tabindex]") if node.attributes["tabindex"] not in ("0", "-1"))

    assert faulty(pages, jumping) == {}


def test_the_first_link_that_is_ours_skips_to_the_text(pages: Pages) -> None:
    first = {page.css_first("a.skip").attributes["href"] for page in pages.values()}

    assert first == {"#content"}
    assert [path for path, page in pages.items() if page.css_first("#content").attributes.get("tabindex") != "-1"] == []


def test_every_page_says_where_the_reader_is_at_most_once_in_a_menu(pages: Pages) -> None:
    def said(page: LexborHTMLParser) -> Iterator[str]:
        yield from (shown(menu) for menu in page.css("nav") if len(menu.css("[aria-current]")) > 1)

    assert faulty(pages, said) == {}


def test_every_page_carries_its_version(pages: Pages) -> None:
    versions = {path: page.css_first("meta[name=highnote-version]") for path, page in pages.items() if path != NOWHERE}

    assert [path for path, meta in versions.items() if meta is None or not meta.attributes["content"]] == []
