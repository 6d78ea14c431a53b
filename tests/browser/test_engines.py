"""On the site of the second engine, everything works as on that of the first; in tests/site both say the same."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.kinds import LESSON, PHASE
from tests.browser.reader import box, mark_quiz, open_search, tick, use


@pytest.fixture
def context(new_context: Callable[..., BrowserContext], other_address: str) -> BrowserContext:
    return new_context(base_url=other_address)


def test_a_list_works_and_a_tick_is_there_after_a_reload(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-02"])

    page.reload()
    expect(box(page, words["ACC-02"])).to_be_checked()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(1)
    use(page)

    assert page.evaluate("violations") == []


def test_a_quiz_is_marked_and_the_search_finds_an_item(page: Page, words: dict[str, str]) -> None:
    page.goto(LESSON)

    mark_quiz(page)
    expect(page.locator(".quiz-result")).to_contain_text("right")
    open_search(page).fill("ACC-02")

    expect(page.get_by_role("dialog").get_by_role("link", name=words["ACC-02"])).to_be_visible()
    assert page.evaluate("violations") == []
