"""The site works below any path: nothing asks the host's root, and nothing that a page asks for is missing."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.reader import button


def test_every_page_asks_and_leads_only_below_the_path(page: Page, site: Path, address: str) -> None:
    pages = sorted(path.parent.relative_to(site).as_posix() for path in site.rglob("index.html"))

    for path in pages:
        page.goto("./" if path == "." else f"{path}/")
        links = page.locator("a[href]").evaluate_all("links => links.filter(link => link.hostname === location.hostname).map(link => link.href)")
        assert [link for link in links if not link.startswith(address)] == [], path

    # What a page asks for is watched in every test, see watch.py.
    assert page.context.faults == []
    assert len(pages) > 20


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
