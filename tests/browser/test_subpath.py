"""The site works below any path: nothing asks the host's root, and nothing that a page asks for is missing."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.kinds import PAGES
from tests.browser.reader import button


@pytest.mark.parametrize("kind", [kind for kind in PAGES if kind != "nowhere"])
def test_every_page_asks_and_leads_only_below_the_path(page: Page, address: str, kind: str) -> None:
    page.goto(PAGES[kind])

    links = page.locator("a[href]").evaluate_all("links => links.map(link => link.href)")

    ours = [link for link in links if link.startswith("http://127.0.0.1:")]
    assert ours
    assert [link for link in ours if not link.startswith(address)] == []
    # What a page asks for is watched in every test, see watch.py.
    assert page.context.faults == []


def test_an_unknown_address_is_answered_in_words_at_any_depth(page: Page) -> None:
    answer = page.goto("phases/access/nothing/here/")

    assert answer.status == 404
    expect(page.get_by_role("heading", level=1, name="This page is not here")).to_be_visible()
    page.context.faults.clear()


def test_an_unknown_address_on_a_host_of_its_own_has_looks_and_ways(page: Page) -> None:
    page.goto("/phases/nothing/here/")
    expect(button(page, "Colours: system")).to_be_visible()

    page.locator("#content").get_by_role("link", name="Endings").click()

    expect(page.get_by_role("heading", level=1, name="Endings")).to_be_visible()
    assert [fault for fault in page.context.faults if "404" not in fault] == []
    page.context.faults.clear()
