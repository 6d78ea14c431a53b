"""Without script, everything reads, ticks, unfolds, downloads and leads on."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.kinds import LESSON, PHASE
from tests.browser.reader import box, questions_of


@pytest.fixture
def context(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    return new_context(java_script_enabled=False)


def test_an_item_is_ticked_by_its_words(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)

    page.locator("label").filter(has_text=words["ACC-02"]).click()

    expect(box(page, words["ACC-02"])).to_be_checked()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(1)


def test_an_item_unfolds(page: Page) -> None:
    page.goto(PHASE)
    item = page.locator("#acc-02")

    item.locator("summary").click()

    expect(item.get_by_text("Done when")).to_be_visible()
    expect(item.locator(".item-how")).to_be_visible()


def test_a_list_says_how_long_it_is(page: Page, items: list[str]) -> None:
    page.goto(PHASE)

    expect(page.get_by_text(f"{len(items)} items")).to_be_visible()


def test_a_list_says_that_ticks_need_script_to_be_kept(page: Page) -> None:
    page.goto(PHASE)

    note = page.locator(".list-noscript")
    expect(note).to_be_visible()
    expect(note).to_contain_text("Ticks are kept only where scripts may run.")


def test_every_answer_of_a_quiz_can_be_opened(page: Page) -> None:
    page.goto(LESSON)
    questions = questions_of(page)

    for summary in page.get_by_text("Show the answer").all():
        summary.click()

    expect(page.get_by_text("Right:").filter(visible=True)).to_have_count(questions.count())
    expect(page.get_by_role("button", name="Mark my answers")).to_be_hidden()


def test_the_search_is_a_link_to_that_page(page: Page) -> None:
    page.goto(PHASE)

    page.get_by_role("banner").get_by_role("link", name="Find").click()

    expect(page.get_by_role("heading", level=1, name="Find")).to_be_visible()


def test_the_menu_works_on_a_phone(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(PHASE)

    page.get_by_text("Menu", exact=True).click()
    page.get_by_role("navigation", name="Menu").get_by_role("link", name="Templates").click()

    expect(page.get_by_role("heading", level=1, name="Templates")).to_be_visible()
