"""The writer of HTML: all of Markdown that our pages use, and nothing that an author can smuggle through it."""

import pytest
import yaml
from highnote.assemble.pages.html import Target, html_of, sentence_html
from highnote.assemble.pages.page import heading, page_text, quoted
from highnote.model.markdown import body_of
from markdown import Markdown
from selectolax.lexbor import LexborHTMLParser


def resolve(target: str) -> Target | None:
    """Let everything through, as no real resolver does."""
    return target, "outside"


def html(markdown: str) -> str:
    """Write Markdown as HTML."""
    return html_of(body_of("docs/page.md", markdown).root.children, resolve)


@pytest.mark.parametrize(
    ("markdown", "written"),
    [
        ("A *b* **c** `e`", "<p>A <em>b</em> <strong>c</strong> <code>e</code></p>\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>\n'),
        ("a  \nb", "<p>a<br>b</p>\n"),
        ("---", "<hr>"),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
        ("```python\nx < 1\n```", '<pre tabindex="0"><code>x &lt; 1\n</code></pre>\n'),
    ],
)
def test_markdown_is_written_as_html(markdown: str, written: str) -> None:
    assert html(markdown) == written


def test_an_alert_says_its_kind_in_a_word() -> None:
    page = LexborHTMLParser(html("> [!WARNING]\n> Mind the step."))

    assert page.css_first(".alert-warning .alert-word").text() == "Take care"


def test_each_cell_of_a_table_knows_the_heading_of_its_column() -> None:
    page = LexborHTMLParser(html("| a `x` | b |\n| --- | ---: |\n| 1 | 2 |"))

    assert [cell.attributes["data-label"] for cell in page.css("td")] == ["a x", "b"]
    assert [cell.attributes.get("class") for cell in page.css("td")] == [None, "right"]


def test_a_box_in_prose_is_named_for_those_who_do_not_see_it() -> None:
    page = LexborHTMLParser(html("- [x] done\n- [ ] not yet"))

    assert [box.attributes["aria-label"] for box in page.css(".paper-box")] == ["ticked", "box to tick"]


def test_raw_html_is_shown_as_text() -> None:
    page = LexborHTMLParser(html('a <b onclick="x()">b</b>\n\n<div onclick="x()">\n<script>x()</script>\n</div>'))

    assert page.css("b, script, [onclick]") == []
    assert "<script>x()</script>" in page.body.text()


@pytest.mark.parametrize("sign", ['"', "'", "<", ">", "&", "`", "&quot;", "&lt;", "&#34;"])
@pytest.mark.parametrize(
    "markdown",
    [
        "[a](<x{}y>)",
        '[a](x "{}")',
        "![{}](x)",
        "![a](<x{}y>)",
        "`{}`",
        "| {} |\n| --- |\n| {} |",
        "a {} b",
        "> [!NOTE]\n> {}",
    ],
)
def test_no_sign_ends_an_attribute_or_opens_an_element(markdown: str, sign: str) -> None:
    allowed = {
        "a",
        "p",
        "img",
        "code",
        "div",
        "blockquote",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "html",
        "head",
        "body",
    }
    names = {"class", "href", "src", "alt", "loading", "role", "tabindex", "aria-label", "scope", "data-label"}

    page = LexborHTMLParser(html(markdown.replace("{}", f"{sign}onload=x {sign}><svg onload=x>")))

    nodes = list(page.root.traverse())
    assert {node.tag for node in nodes} <= allowed
    assert {name for node in nodes for name in node.attributes} <= names


def test_a_link_that_leads_nowhere_becomes_its_words() -> None:
    nodes = body_of("docs/page.md", "[the *contract*](nowhere)").root.children

    assert html_of(nodes, lambda _: None) == "<p>the <em>contract</em></p>\n"


@pytest.mark.parametrize(
    ("markdown", "written"),
    [
        ("the client signs", "The client signs."),
        ("is it done?", "Is it done?"),
        ("*done.*", "<em>done.</em>"),
        ('they say "yes."', 'They say "yes."'),
        ("", ""),
    ],
)
def test_words_behind_a_label_become_a_sentence(markdown: str, written: str) -> None:
    nodes = [part for node in body_of("docs/page.md", markdown).root.children for part in node.children]

    assert sentence_html(nodes, resolve) == written


@pytest.mark.parametrize(
    "text",
    ["[x](y)", "# a", "* a", "a <b> & `c`", "{: onclick=x }", "a\n\n<script>x</script>", "1. a", "[TOC]", "a: b"],
)
def test_a_heading_is_one_line_of_plain_text_for_the_engine(text: str) -> None:
    page = LexborHTMLParser(Markdown(extensions=["toc", "attr_list", "tables", "fenced_code"]).convert(heading(text)))

    assert [node.tag for node in page.body.iter()] == ["h2"]
    assert page.css_first("h2").text() == " ".join(text.split())
    assert list(page.css_first("h2").iter()) == []


@pytest.mark.parametrize(
    "text", ['"', "a: b", "\\", "\x7f<b>", "\x85", "\u2028", "\ufeff", "🎵", "é", "\ud7ff", "\uffff", "---\n"]
)
def test_front_matter_is_read_by_the_engine_as_it_was_written(text: str) -> None:
    assert yaml.safe_load(f"title: {quoted(text)}\n") == {"title": text}


@pytest.mark.parametrize("fence", ["```", "~~~~", "``````"])
def test_no_line_of_a_page_opens_a_fence_of_code(fence: str) -> None:
    page = page_text("Title", "Summary", f"<div>\n<pre>\n{fence}python\nx\n</pre>\n</div>")
    body = Markdown(extensions=["pymdownx.superfences", "fenced_code"]).convert(page.partition("---\n\n")[2])

    assert LexborHTMLParser(body).css_first("pre").text() == f"{fence}python\nx\n"
