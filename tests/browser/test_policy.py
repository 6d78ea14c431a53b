"""The content policy stops a script that gets into a page; that each kind of page keeps to it is in test_kinds.py."""

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.kinds import PHASE


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
