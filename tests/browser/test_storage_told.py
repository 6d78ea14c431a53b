"""The desk says where a case is kept and who may delete it, and reminds of a copy; so it does on a plain intranet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect

from tests.browser.axe import violations
from tests.browser.kinds import PHASE
from tests.browser.reader import box, button, kept
from tests.browser.test_desk_log import begin

REMINDER = "no copy saved yet"
# Days pass between two visits, and changes come with them.
NINE_DAYS = "const now = Date.now; if (sessionStorage.getItem('later')) Date.now = () => now() + 9 * 86_400_000"


@pytest.fixture
def intranet(playwright: Playwright, browser_options: dict, address: str) -> Iterator[Page]:
    """Open a page on an intranet's name: without encryption, a browser gives neither cryptography nor a promise."""
    mapped = "--host-resolver-rules=MAP intranet 127.0.0.1"
    started = playwright.chromium.launch(**browser_options | {"args": [*browser_options["args"], mapped]})
    context = started.new_context(base_url=address.replace("127.0.0.1", "intranet"))
    faults: list[str] = []
    page = context.new_page()
    page.on("pageerror", lambda error: faults.append(str(error)))
    yield page
    started.close()
    assert not faults, faults


def test_facts_say_where_a_case_is_kept_and_when_it_was_last_saved(page: Page, tmp_path: Path) -> None:
    begin(page, "Clockmakers")
    page.goto("case/#facts/storage")
    told = page.get_by_role("region", name="Where it is kept")
    expect(told).to_contain_text("In this browser, on this device, for the address 127.0.0.1")
    expect(told).to_contain_text("no copy of this case was saved yet")
    expect(told).to_contain_text("A private window forgets it")

    button(page, "Save a copy").click()
    with page.expect_download():
        button(page, "Save").click()

    expect(told).to_contain_text("A copy was last saved within the last day. Nothing has changed since.")
    assert violations(page) == []


def test_a_copy_that_is_due_is_said_in_the_view_now_and_gone_once_it_is_saved(page: Page) -> None:
    page.add_init_script(NINE_DAYS)
    begin(page, "Clockmakers")
    page.goto("case/#now")
    expect(page.get_by_role("heading", name="Next", exact=True)).to_be_visible()
    expect(page.get_by_text(REMINDER)).to_have_count(0)

    page.evaluate("sessionStorage.setItem('later', 'yes')")
    page.reload()
    expect(page.get_by_text(REMINDER)).to_be_visible()
    page.get_by_role("main").get_by_role("link", name="Save a copy").click()
    button(page, "Save a copy").click()
    with page.expect_download():
        button(page, "Save").click()
    page.goto("case/#now")

    expect(page.get_by_role("heading", name="Next", exact=True)).to_be_visible()
    expect(page.get_by_text(REMINDER)).to_have_count(0)


def test_a_plain_intranet_address_keeps_ticks_and_says_what_it_cannot_promise(
    intranet: Page, words: dict[str, str]
) -> None:
    intranet.goto(PHASE)
    assert intranet.evaluate("[isSecureContext, crypto.subtle, navigator.storage]") == [False, None, None]

    box(intranet, words["ACC-02"]).check()
    expect(kept(intranet)).to_be_visible()
    intranet.reload()
    expect(box(intranet, words["ACC-02"])).to_be_checked()
    begin(intranet, "Clockmakers")
    intranet.goto("case/#facts/storage")

    told = intranet.get_by_role("region", name="Where it is kept")
    expect(told).to_contain_text("for the address intranet:")
    expect(told).to_contain_text("begins with http, not with https")
