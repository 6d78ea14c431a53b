"""The surfaces: a page as the engine reads it, and as one file that stands alone."""

import htpy
import pytest
import yaml
from markdown import Markdown
from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Head, Heading, Page, PagePart
from highnote.publish.surfaces.alone import alone_text
from highnote.publish.surfaces.engine import engine_text, quoted

HEAD = Head("Title", "Summary", "page")


def page(*parts: PagePart, url: str = "why/") -> Page:
    return Page(url, HEAD, "1a2b3c4d", parts)


def through_the_engine(text: str) -> LexborHTMLParser:
    body = text.partition("---\n\n")[2]
    extensions = ["toc", "attr_list", "tables", "pymdownx.superfences", "fenced_code"]
    return LexborHTMLParser(Markdown(extensions=extensions).convert(body))


@pytest.mark.parametrize(
    "text",
    ["[x](y)", "# a", "* a", "a <b> & `c`", "{: onclick=x }", "a\n\n<script>x</script>", "1. a", "[TOC]", "a: b"],
)
def test_a_heading_is_plain_text_for_the_engine_and_keeps_its_name(text: str) -> None:
    written = through_the_engine(engine_text(page(Heading(text, 2, "a-name"))))

    assert [node.tag for node in written.body.iter()] == ["h2"]
    assert written.css_first("h2#a-name").text() == text
    assert list(written.css_first("h2").iter()) == []


@pytest.mark.parametrize(
    "text", ['"', "a: b", "\\", "\x7f<b>", "\x85", "\u2028", "\ufeff", "🎵", "é", "\ud7ff", "\uffff", "---\n"]
)
def test_front_matter_is_read_by_the_engine_as_it_was_written(text: str) -> None:
    assert yaml.safe_load(f"title: {quoted(text)}\n") == {"title": text}


@pytest.mark.parametrize("fence", ["```", "~~~~", "``````"])
def test_no_line_of_a_page_opens_a_fence_of_code(fence: str) -> None:
    written = through_the_engine(engine_text(page(Block(htpy.pre[f"\n{fence}python\nx\n"]))))

    assert written.css_first("pre").text() == f"{fence}python\nx\n"


def test_the_contents_name_the_headings_of_a_page_and_those_inside_its_blocks() -> None:
    inside = Block(htpy.h3(id="gate-lve")["Gate"], headings=(Heading("Gate", 2, "gate-lve"),))
    front = engine_text(page(Heading("One", 2, "one"), inside, Heading("Deep", 4, "deep"))).split("---\n")[1]

    assert yaml.safe_load(front)["contents"] == [
        {"title": "One", "id": "one", "level": 2},
        {"title": "Gate", "id": "gate-lve", "level": 2},
    ]


def test_one_page_leads_to_another_on_the_site_and_nowhere_in_a_file_of_its_own() -> None:
    leads = page(Block([link("phases/leave/#lve-01", "the keys"), link("#here", "here"), link("why/#there", "there")]))

    on_the_site = through_the_engine(engine_text(leads)).css("a")
    alone = LexborHTMLParser(alone_text(leads))

    assert [node.attributes["href"] for node in on_the_site] == ["../phases/leave/#lve-01", "#here", "#there"]
    assert [node.attributes["href"] for node in alone.css("a")] == ["#here", "#there"]
    assert alone.css_first("span").text() == "the keys"


def test_a_file_that_stands_alone_leads_to_the_site_where_its_address_is_known() -> None:
    alone = alone_text(page(Block(link("phases/leave/", "leave"))), site="https://site.example/")

    assert LexborHTMLParser(alone).css_first("a").attributes["href"] == "https://site.example/phases/leave/"


def test_a_file_that_stands_alone_asks_for_nothing_and_runs_nothing() -> None:
    alone = LexborHTMLParser(alone_text(page(Heading("One", 2, "one")), style="h2 { color: teal }"))

    assert alone.css("script, link, iframe, img") == []
    assert alone.css_first("html").attributes["lang"] == "en-GB"
    assert "default-src 'none'" in alone.css_first("meta[http-equiv]").attributes["content"]
    assert (alone.css_first("title").text(), alone.css_first("h2#one").text()) == ("Title", "One")
