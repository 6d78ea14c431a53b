"""Opened from a folder, without any host: pages read and lead on, ticks are kept or it is said, search works."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.kinds import LESSON, PAGES, PHASE
from tests.browser.reader import box, button, kept, mark_quiz, open_search, save_copy, ticked_in


@pytest.fixture
def context(new_context: Callable[..., BrowserContext], site: Path) -> BrowserContext:
    return new_context(base_url=f"{site.as_uri()}/")


@pytest.mark.parametrize("kind", ["home", "ending", "phase", "template", "lesson"])
def test_a_page_has_its_text_its_looks_and_its_script(page: Page, kind: str) -> None:
    page.goto(f"{PAGES[kind]}index.html")

    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.evaluate("getComputedStyle(document.body).fontFamily").startswith('"Note Sans"')
    expect(button(page, "Colours: system")).to_be_visible()


def test_a_tick_is_kept_or_it_is_said(page: Page, words: dict[str, str], tmp_path: Path) -> None:
    page.goto(f"{PHASE}index.html")

    box(page, words["ACC-02"]).check()
    expect(kept(page).or_(page.get_by_text("Not kept:").filter(visible=True))).to_be_visible()
    is_kept = kept(page).is_visible()
    copy = save_copy(page, tmp_path) if not is_kept else None
    page.reload()

    expect(box(page, words["ACC-02"])).to_be_checked(checked=is_kept)
    assert copy is None or ticked_in(copy) == {"ACC-02"}


def test_the_search_finds_and_opens_a_page(page: Page, words: dict[str, str]) -> None:
    page.goto("./index.html")

    open_search(page).fill("ACC-02")
    page.get_by_role("dialog").get_by_role("link", name=words["ACC-02"]).click()

    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("#acc-02")).to_be_in_viewport()


def test_links_lead_to_pages_and_not_to_folders(page: Page) -> None:
    page.goto("./index.html")

    page.get_by_role("banner").get_by_role("link", name="Templates").click()
    expect(page.get_by_role("heading", level=1, name="Templates")).to_be_visible()
    page.locator("#content").get_by_role("link").first.click()

    expect(page.get_by_role("heading", name="The document")).to_be_visible()


def test_a_quiz_is_marked(page: Page) -> None:
    page.goto(f"{LESSON}index.html")

    mark_quiz(page)

    expect(page.locator(".quiz-result")).to_contain_text("right")
