"""axe finds nothing in any state that a page can get into; on each kind of page it looks in test_kinds.py."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.axe import violations
from tests.browser.kinds import LESSON, PHASE
from tests.browser.reader import FORBIDDEN, box, button, mark_quiz, open_search


@pytest.fixture
def context(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    return new_context(reduced_motion="reduce", color_scheme="light")


def test_axe_finds_nothing_on_a_phone_with_the_menu_open(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(PHASE)

    page.get_by_text("Menu", exact=True).click()

    assert violations(page) == []


def test_axe_finds_nothing_on_a_list_in_use(page: Page, words: dict[str, str]) -> None:
    page.goto(f"{PHASE}#acc-02")

    box(page, words["ACC-01"]).check()
    box(page, words["ACC-G1"]).check()

    assert violations(page) == []


def test_axe_finds_nothing_in_the_question_before_a_list_is_cleared(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)

    box(page, words["ACC-01"]).check()
    button(page, "Clear this list").click()

    assert violations(page) == []


def test_axe_finds_nothing_where_nothing_can_be_kept(page: Page, words: dict[str, str]) -> None:
    page.add_init_script(FORBIDDEN)
    page.goto(PHASE)

    box(page, words["ACC-01"]).check()
    expect(page.get_by_text("Not kept:").filter(visible=True)).to_be_visible()

    assert violations(page) == []


def test_axe_finds_nothing_on_a_marked_quiz(page: Page) -> None:
    page.goto(LESSON)

    mark_quiz(page)

    assert violations(page) == []


def test_axe_finds_nothing_in_the_search(page: Page) -> None:
    page.goto("./")
    field = open_search(page)

    found = {}
    for typed, answer in {"": "Type a word", "invoice": "result", "qqqqqq": "No results."}.items():
        field.fill(typed)
        expect(page.get_by_role("dialog")).to_contain_text(answer)
        found[typed] = violations(page)

    assert found == {"": [], "invoice": [], "qqqqqq": []}
