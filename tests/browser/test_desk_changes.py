"""The guide changes while a case runs: its plan stays, what is different is shown, and the reader takes or keeps it."""

import json
import re
from functools import partial
from pathlib import Path

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


def edition(page: Page, site: Path) -> None:
    """Show another edition of the content from now on: two other texts, and one item more."""
    core, words = (delivered(name, (site / f"data/{name}.js").read_text()) for name in ("plan", "plan-words"))
    items = core["items"]
    facts = zip(items["applies"], items["level"], strict=True)
    in_every_case = [place for place, fact in enumerate(facts) if fact == ([], "essential")]
    for number, place in enumerate(in_every_case[:2]):
        words["items"][items["id"][place]] = f"{WELL}, part {number + 1}"
    for name, column in items.items():
        column.append({"id": "LRN-77", "after": []}.get(name, column[in_every_case[2]]))
    words["items"]["LRN-77"] = LATER
    core["version"] = "2030.01.01-00000000"
    for name, content in (("plan", core), ("plan-words", words)):
        script = f'(globalThis.highnoteData??={{}})["{name}"]={json.dumps(content)};'
        page.route(f"**/data/{name}.js", partial(answer, script))


def delivered(name: str, script: str) -> dict:
    """Read what a script of data hands over."""
    return json.JSONDecoder().raw_decode(script.partition(f'["{name}"]=')[2])[0]


def answer(script: str, route: Route) -> None:
    """Answer with another script."""
    route.fulfill(body=script, content_type="text/javascript")


@pytest.fixture
def running(page: Page, address: str, site: Path) -> Page:
    """Open a page with a case that has taken the content of today, and then bring another edition."""
    page.goto("case/")
    page.get_by_role("button", name=re.compile("Look at it")).first.click()
    expect(page.locator("#desk-heading")).to_contain_text("done")
    page.wait_for_function(TAKEN, arg=f"highnote {address}")
    edition(page, site)
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
