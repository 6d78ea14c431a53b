"""Every item and every question stands on its page with all that belongs to it, and its words tick without script."""

from collections.abc import Iterator

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from highnote.model import Library
from tests.site.reading import Pages, faulty, shown, words_of

ITEMS = "li.item[data-item]"
LEVELS = {"Essential", "Recommended", "High risk only"}


def test_every_item_stands_on_one_page_under_its_id(library: Library, pages: Pages) -> None:
    found = [node.attributes["data-item"] for page in pages.values() for node in page.css(ITEMS)]
    questions = [question.id for phase in library.phases for question in phase.front.gate.questions]

    assert sorted(map(str, found)) == sorted([item.id for item in library.items()] + questions)


def test_every_item_is_a_box_with_the_words_that_its_author_wrote(library: Library, pages: Pages) -> None:
    written = {item.id: item.text for item in library.items()}
    written |= {question.id: question.ask for phase in library.phases for question in phase.front.gate.questions}
    shown_words = {
        str(item.attributes["data-item"]): words_of(item.css_first(f"label[for='{box.attributes['id']}']"))
        for page in pages.values()
        for item in page.css(ITEMS)
        for box in item.css("input[type=checkbox]")
    }

    assert {name: words for name, words in shown_words.items() if words != " ".join(written[name].split())} == {}
    assert set(shown_words) == set(written)


def test_every_item_has_a_place_and_a_link_to_it(pages: Pages) -> None:
    def wrong(page: LexborHTMLParser) -> Iterator[str]:
        for item in page.css(ITEMS):
            place = str(item.attributes["data-item"]).lower()
            link = item.css_first(f"a[href='#{place}']")
            if item.attributes.get("id") != place or link is None:
                yield shown(item)

    assert faulty(pages, wrong) == {}


def test_the_level_of_every_item_is_a_word(pages: Pages) -> None:
    levels = {words_of(level) for page in pages.values() for level in page.css(".fact-level")}

    assert levels == LEVELS


def test_every_list_says_what_is_lost_without_script(pages: Pages) -> None:
    def silent(page: LexborHTMLParser) -> Iterator[str]:
        for place in page.css("list-tools"):
            if "Ticks are kept only where scripts may run." not in words_of(list_around(place)):
                yield shown(place)

    assert faulty(pages, silent) == {}
    assert any(page.css("list-tools") for page in pages.values())


def list_around(node: LexborNode) -> LexborNode:
    """Return the list that an element belongs to."""
    while node.tag != "check-list" and node.parent:
        node = node.parent
    return node


def test_every_question_of_a_quiz_has_a_right_answer_and_folds_it_away(pages: Pages) -> None:
    def wrong(page: LexborHTMLParser) -> Iterator[str]:
        for question in page.css("self-quiz li.question"):
            fold = question.css_first("details")
            if not question.css("[data-right]") or fold is None or "Right:" not in words_of(fold):
                yield shown(question)

    assert faulty(pages, wrong) == {}
    assert sum(len(page.css("self-quiz li.question")) for page in pages.values()) > 50


@pytest.mark.parametrize("path", ["find/index.html", "find/items/index.html"])
def test_one_page_lists_every_playbook_and_another_every_item(library: Library, pages: Pages, path: str) -> None:
    linked = {words_of(link) for link in pages[path].css("#content a")}

    titles = {book.front.title for book in library.playbooks if book.kind != "page"}
    items = {item.text for item in library.items()}
    assert {" ".join(title.split()) for title in (items if "items" in path else titles)} <= linked


def test_every_playbook_has_a_page_with_its_title(library: Library, pages: Pages) -> None:
    titles = {words_of(page.css_first("h1")) for page in pages.values()}

    assert {book.front.title for book in library.playbooks} <= titles
