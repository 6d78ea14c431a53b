"""An unknown address is answered with a page that works, at any depth and on any host."""

from playwright.sync_api import Page, expect

from tests.browser.reader import button


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
