"""Everything works under the content policy; nothing leaves the site, and nothing but the colours is in localStorage."""

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.kinds import PAGES, PHASE
from tests.browser.reader import use

STORED = "[...Object.keys(localStorage), ...Object.keys(sessionStorage)]"


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_in_use_keeps_to_the_policy(page: Page, kind: str) -> None:
    page.goto(PAGES[kind])

    use(page)

    assert page.evaluate("violations") == []
    assert page.evaluate(STORED) == ["highnote.theme"]
    assert page.context.cookies() == []


@pytest.mark.parametrize("kind", PAGES)
def test_the_policy_is_in_the_page_and_in_the_headers(page: Page, kind: str) -> None:
    answer = page.goto(PAGES[kind])

    in_page = page.locator("meta[http-equiv='Content-Security-Policy']").get_attribute("content")

    assert in_page.startswith("default-src 'none'; script-src 'self'")
    assert "unsafe" not in in_page
    assert answer.headers["content-security-policy"].startswith("default-src 'none'; script-src 'self'")
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("by", ["the page", "the headers"])
@pytest.mark.parametrize(
    "intruder",
    [
        "<script>document.title = 'intruder'</script>",
        "<img src='data:,' alt='' onerror=\"document.title = 'intruder'\">",
        "<a id='bait' href=\"javascript:document.title = 'intruder'\">bait</a>",
        "<iframe srcdoc=\"<script>parent.document.title = 'intruder'</script>\"></iframe>",
        "<script src='https://foreign.example/intruder.js'></script>",
    ],
)
def test_a_script_that_gets_into_a_page_does_not_run(page: Page, intruder: str, by: str) -> None:
    def smuggle(route: Route) -> None:
        answer = route.fetch()
        headers = {
            name: value
            for name, value in answer.headers.items()
            if name != "content-security-policy" or by == "the headers"
        }
        body = answer.text() if by == "the page" else answer.text().replace("Content-Security-Policy", "nothing")
        route.fulfill(status=200, headers=headers, body=body.replace("</h1>", f"</h1>{intruder}"))

    page.route(f"**/{PHASE}", smuggle)

    page.goto(PHASE)
    if "bait" in intruder:
        page.locator("#bait").click()

    expect(page.locator("check-list .list-progress").first).to_be_visible()
    assert page.title() != "intruder"
    assert page.context.faults
    page.context.faults.clear()
