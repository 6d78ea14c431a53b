"""The guide changes while a case runs: its plan stays, what is different is shown, and the reader takes or keeps it."""

import json
import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.axe import violations
from tests.browser.reader import button, unfold

WELL = "Do it as the new guide says"
LATER = "Say goodbye to the caretaker"

TAKEN = """name => new Promise(answer => {
  const request = indexedDB.open(name)
  request.onsuccess = () => {
    const all = request.result.transaction("entries").objectStore("entries").getAll()
    all.onsuccess = () => {
      request.result.close()
      answer(all.result.some(({ kind }) => kind === "plan.accepted"))
    }
  }
})"""


def edition(page: Page) -> None:
    """Show another edition of the content from now on: two other texts, and one item more."""

    def reword(route: Route) -> None:
        before, equals, rest = route.fetch().text().partition('["plan"]=')
        library, end = json.JSONDecoder().raw_decode(rest)
        every_case = [item for item in library["items"] if not item["applies"] and item["level"] == "essential"]
        for number, item in enumerate(every_case[:2]):
            item["text"] = f"{WELL}, part {number + 1}"
        library["items"].append({**every_case[2], "id": "LRN-77", "text": LATER, "after": []})
        library["version"] = "2030.01.01-00000000"
        body = before + equals + json.dumps(library) + rest[end:]
        route.fulfill(body=body, content_type="text/javascript")

    page.route("**/data/plan.js", reword)


@pytest.fixture
def running(page: Page, address: str) -> Page:
    """Open a page with a case that has taken the content of today, and then bring another edition."""
    page.goto("case/")
    page.get_by_role("button", name=re.compile("Look at it")).first.click()
    expect(page.locator("#desk-heading")).to_contain_text("done")
    page.wait_for_function(TAKEN, arg=f"highnote {address}")
    edition(page)
    page.reload()
    return page


def test_a_plan_stays_as_it_was_until_the_reader_decides(running: Page) -> None:
    expect(running.get_by_text("The guide has changed since your case took it: 3 items.")).to_be_visible()
    running.goto("case/#plan")
    expect(running.locator("#desk-heading")).to_be_visible()
    unfold(running)

    expect(running.get_by_text(WELL)).to_have_count(0)
    expect(running.get_by_text(LATER)).to_have_count(0)


def test_the_reader_takes_what_is_new_and_keeps_what_was_item_by_item(running: Page) -> None:
    running.get_by_role("link", name="See what is different").click()
    expect(running.get_by_role("heading", name="What has changed in the guide")).to_be_focused()
    running.get_by_role("checkbox", name=re.compile("part 2")).uncheck()
    assert violations(running) == []

    button(running, "Take what is ticked").click()

    expect(running.get_by_text("Your case follows the guide of today. 1 item stays as it was.")).to_be_visible()
    expect(running.get_by_text("Nothing that concerns this case.")).to_be_visible()
    running.reload()
    expect(running.get_by_text("Nothing that concerns this case.")).to_be_visible()


def test_a_decision_is_taken_back_by_undo(running: Page) -> None:
    running.goto("case/#changes")
    button(running, "Take what is ticked").click()
    expect(running.get_by_text("Nothing that concerns this case.")).to_be_visible()

    button(running, "Undo").click()

    expect(running.get_by_role("checkbox", name=re.compile("part 1"))).to_be_visible()
