"""The writer of HTML: all of Markdown that our pages use, and nothing that an author can smuggle through it."""

import htpy
import pytest
from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.pages.links import SURFACE, Target
from highnote.assemble.pages.prose import prose_html, sentence_html
from highnote.model.markdown import body_of


def resolve(target: str) -> Target | None:
    """Let everything through, as no real resolver does."""
    return Target(target, "outside")


def html(markdown: str) -> str:
    """Write Markdown as HTML."""
    return written(prose_html(body_of("docs/page.md", markdown).root.children, resolve))


def written(html: htpy.Node) -> str:
    """Write HTML for a page at the root of a site."""
    return str(SURFACE.provider(lambda to: to, html))


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("A *b* **c** `e`", "<p>A <em>b</em> <strong>c</strong> <code>e</code></p>"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'),
        ("a  \nb", "<p>a<br>b</p>"),
        ("---", "<hr>"),
        ("> a", "<blockquote><p>a</p></blockquote>"),
        ("```python\nx < 1\n```", '<pre tabindex="0"><code>x &lt; 1\n</code></pre>'),
    ],
)
def test_markdown_is_written_as_html(markdown: str, expected: str) -> None:
    assert html(markdown) == expected


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

    assert written(prose_html(nodes, lambda _: None)) == "<p>the <em>contract</em></p>"


@pytest.mark.parametrize(
    ("markdown", "sentence"),
    [
        ("the client signs", "The client signs."),
        ("is it done?", "Is it done?"),
        ("*done.*", "<em>Done.</em>"),
        ("they say (yes.)", "They say (yes.)"),
        ("", ""),
    ],
)
def test_words_behind_a_label_become_a_sentence(markdown: str, sentence: str) -> None:
    nodes = [part for node in body_of("docs/page.md", markdown).root.children for part in node.children]

    assert written(sentence_html(nodes, resolve)) == sentence
