"""The page of trials shows in the reader's own browser what it keeps, leaves nothing behind, and never opens a case."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.kinds import PHASE
from tests.browser.reader import FORBIDDEN, box, button, tick

KEPT = "This browser kept everything in 5 of 5 trials."
RECORDS = """name => new Promise(done => {
  const request = indexedDB.open(name)
  request.onsuccess = () => {
    const all = request.result.transaction("entries").objectStore("entries").getAll()
    all.onsuccess = () => { request.result.close(); done(JSON.stringify(all.result)) }
  }
})"""
NAMES = "indexedDB.databases().then(all => all.map(({ name }) => name))"
# Nothing that is written stays, and the browser says all the same that it did.
FORGETFUL = """
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (value) {
    return this.name === "entries" && /TRY-7$/.test(value.target) ? this.get("") : put.call(this, value)
  }"""


def test_every_trial_is_told_and_nothing_of_it_is_left_beside_the_readers_case(
    page: Page, words: dict[str, str], address: str
) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-02"])
    before = page.evaluate(RECORDS, f"highnote {address}")

    page.goto("prove/")
    button(page, "Run the trials").click()

    expect(page.get_by_text(KEPT)).to_be_visible(timeout=90_000)
    expect(page.get_by_text("This browser kept 1,000 of 1,000 entries")).to_be_visible()
    expect(page.get_by_text("This browser kept 500 of 500. Each saw at once what the other wrote.")).to_be_visible()
    assert violations(page) == []
    assert page.evaluate(NAMES) == [f"highnote {address}"]
    assert page.evaluate(RECORDS, f"highnote {address}") == before
    page.goto(PHASE)
    expect(box(page, words["ACC-02"])).to_be_checked()


def test_trials_can_be_stopped_and_leave_nothing(page: Page, address: str) -> None:
    page.goto("prove/")
    button(page, "Run the trials").click()

    button(page, "Stop").click()

    expect(page.get_by_text("Stopped. What the trials wrote is deleted again.")).to_be_visible()
    assert f"highnote {address}prove/" not in page.evaluate(NAMES)


def test_a_browser_that_loses_what_it_kept_is_told_on(page: Page) -> None:
    page.add_init_script(FORGETFUL)
    page.goto("prove/")

    button(page, "Run the trials").click()

    expect(page.get_by_text("This browser kept 999 of 1,000 entries")).to_be_visible(timeout=90_000)
    expect(page.get_by_text("Do not rely on it")).to_be_visible(timeout=90_000)


def test_a_browser_that_forbids_storage_is_told_on(page: Page) -> None:
    page.add_init_script(FORBIDDEN)
    page.goto("prove/")

    button(page, "Run the trials").click()

    expect(page.get_by_text("This browser failed 5 of 5 trials.")).to_be_visible()
    expect(page.get_by_text("lets the page keep nothing here").first).to_be_visible()


def test_the_trials_run_from_a_folder(page: Page, site: Path) -> None:
    page.goto((site / "prove/index.html").as_uri())

    button(page, "Run the trials").click()

    expect(page.get_by_text(KEPT)).to_be_visible(timeout=90_000)
