"""Search loads nothing until it is used, and then finds pages, items, templates and words."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.kinds import PHASE
from tests.browser.reader import open_search

FILES = ("assets/parts/search.js", "data/search.js")

TYPED = {
    "client fired us": "They are leaving",
    "won't pay": "The client does not pay",
    "hand over passwords": "Hand over access",
    "TUPE": "People: jobs that move, and people who are harmed",
    "goodbye email": "Thanks, introductions and a request for a testimonial",
}


def found(page: Page, words: str) -> list[str]:
    """Search for words and return the titles of what is found."""
    search = page.get_by_role("dialog")
    field = search.get_by_role("searchbox") if search.is_visible() else open_search(page)
    # Emptied first, so that what an earlier search found is not taken for what this one finds.
    field.fill("")
    expect(search).to_contain_text("Type a word")
    field.fill(words)
    expect(search.locator(".search-hit").or_(search.get_by_text("No page has these words")).first).to_be_visible()
    return page.locator(".search-title").all_inner_texts()


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    return new_page()


def test_nothing_is_loaded_until_it_is_used(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(PHASE, wait_until="networkidle")
    assert not [url for url in asked if url.endswith(FILES)]

    open_search(page)

    assert len([url for url in asked if url.endswith(FILES)]) == len(FILES)


def test_what_people_type_leads_to_the_page_they_need(page: Page) -> None:
    page.goto("./")

    assert {words: found(page, words)[0] for words in TYPED} == TYPED


def test_it_finds_a_page_an_item_a_template_and_a_word(page: Page, site: Path, words: dict[str, str]) -> None:
    library = json.loads((site / "data/library.json").read_text())
    page.goto("./")

    for wanted in (
        library["endings"][0]["title"],
        library["phases"][0]["title"],
        library["professions"][0]["title"],
        library["templates"][0]["title"],
        library["lessons"][0]["title"],
        words["ACC-02"],
    ):
        assert wanted in found(page, wanted)


def test_a_code_from_paper_leads_to_its_item_first(page: Page, words: dict[str, str]) -> None:
    page.goto("./")

    assert {found(page, code)[0] for code in ("ACC-02", "acc-02", "acc 02")} == {words["ACC-02"]}


def test_the_beginning_of_a_word_and_a_slip_are_enough(page: Page, words: dict[str, str]) -> None:
    page.goto("./")

    assert words["ACC-02"] in found(page, "administ acc")
    assert words["ACC-02"] in found(page, "adminstrator account works")


def test_a_find_opens_at_its_place(page: Page, words: dict[str, str]) -> None:
    page.goto("training/")
    found(page, "ACC-02")

    page.get_by_role("dialog").get_by_role("link", name=words["ACC-02"]).click()

    page.wait_for_url(f"**/{PHASE}#acc-02")
    expect(page.locator("#acc-02")).to_be_in_viewport()


def test_a_find_on_the_same_page_closes_the_search(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    found(page, "ACC-11")

    page.get_by_role("dialog").get_by_role("link", name=words["ACC-11"]).click()

    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.locator("#acc-11")).to_be_in_viewport()


def test_without_a_result_it_says_what_to_do(page: Page) -> None:
    page.goto("./")
    assert found(page, "qqqqqq") == []

    page.get_by_role("dialog").get_by_role("link", name="All pages").click()

    expect(page.get_by_role("heading", level=1, name="Find")).to_be_visible()


def test_before_a_word_is_typed_it_says_what_can_be_typed(page: Page) -> None:
    page.goto("./")

    open_search(page)

    expect(page.get_by_role("dialog")).to_contain_text("Type a word, or the code of an item")


def test_a_search_that_does_not_load_leads_to_the_list(page: Page) -> None:
    page.route("**/assets/parts/search.js", lambda route: route.abort())
    page.goto(PHASE)

    page.get_by_role("banner").get_by_role("link", name="Find").click()

    expect(page.get_by_role("heading", level=1, name="Find")).to_be_visible()
    page.context.faults.clear()


def test_the_count_is_announced(page: Page) -> None:
    page.goto("./")

    open_search(page).fill("ACC-02")

    expect(page.get_by_role("dialog").get_by_role("status")).to_contain_text("result")
