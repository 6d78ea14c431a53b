"""Where the browser keeps nothing, work goes on, says so, and can be saved as a copy."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.kinds import PHASE
from tests.browser.reader import FORBIDDEN, box, button, open_copy, save_copy, ticked_in

WAYS = {
    "nothing may be touched": FORBIDDEN,
    "the database may not be opened": (
        "IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError') }"
    ),
    "there is no room": "IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError') }",
    "a write fails": "IDBObjectStore.prototype.put = () => { throw new DOMException('', 'UnknownError') }",
    "there is no database": "Object.defineProperty(window, 'indexedDB', { value: undefined })",
}


def warning(page: Page) -> None:
    """Expect the page to say that it keeps nothing."""
    expect(page.get_by_role("status").filter(has_text="Not kept:").filter(visible=True)).to_be_visible(timeout=15_000)
    expect(page.get_by_text("Kept in this browser.").filter(visible=True)).to_have_count(0)


@pytest.mark.parametrize("way", WAYS)
def test_ticks_that_cannot_be_kept_are_said_and_can_be_saved(
    page: Page, words: dict[str, str], tmp_path: Path, way: str
) -> None:
    page.add_init_script(WAYS[way])
    page.goto(PHASE)

    box(page, words["ACC-02"]).check()
    warning(page)
    copy = save_copy(page, tmp_path)

    expect(box(page, words["ACC-02"])).to_be_checked()
    assert ticked_in(copy) == {"ACC-02"}


def test_an_older_edition_says_that_a_newer_one_is_open(page: Page, words: dict[str, str], address: str) -> None:
    page.goto("glossary/")
    page.evaluate(
        """name => new Promise(done => {
          const request = indexedDB.open(name, 99)
          request.onsuccess = () => { request.result.close(); done() }
        })""",
        f"highnote {address}",
    )
    page.goto(PHASE)

    box(page, words["ACC-02"]).check()

    warning(page)
    expect(page.get_by_text("a newer edition of this site").filter(visible=True)).to_be_visible()


def test_a_copy_can_be_opened_where_nothing_is_kept(page: Page, words: dict[str, str], tmp_path: Path) -> None:
    page.add_init_script(FORBIDDEN)
    page.goto(PHASE)
    box(page, words["ACC-02"]).check()
    copy = save_copy(page, tmp_path)
    box(page, words["ACC-02"]).uncheck()
    box(page, words["ACC-03"]).check()

    open_copy(page, copy)

    expect(page.get_by_text("Everything in it was here already.").filter(visible=True)).to_be_visible()
    expect(box(page, words["ACC-03"])).to_be_checked()


def test_undo_and_clear_work_where_nothing_is_kept(page: Page, words: dict[str, str]) -> None:
    page.add_init_script(FORBIDDEN)
    page.goto(PHASE)
    box(page, words["ACC-02"]).check()

    button(page, "Clear this list").click()
    button(page, "Clear the list").click()
    expect(box(page, words["ACC-02"])).not_to_be_checked()
    button(page, "Undo").click()

    expect(box(page, words["ACC-02"])).to_be_checked()


def test_leaving_is_asked_about_while_something_is_not_kept(page: Page, words: dict[str, str]) -> None:
    asked: list[str] = []
    page.add_init_script(FORBIDDEN)
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.goto(PHASE)
    box(page, words["ACC-02"]).click()
    warning(page)

    page.goto("./")

    assert asked == ["beforeunload"]


def test_leaving_is_not_asked_about_once_everything_is_kept(page: Page, words: dict[str, str]) -> None:
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.goto(PHASE)
    box(page, words["ACC-02"]).click()
    expect(page.get_by_text("Kept in this browser.").filter(visible=True)).to_be_visible()

    page.goto("./")

    assert asked == []


def test_what_could_not_be_kept_is_kept_as_soon_as_it_can_be(page: Page, words: dict[str, str]) -> None:
    page.add_init_script("""
      const put = IDBObjectStore.prototype.put
      globalThis.isFull = true
      IDBObjectStore.prototype.put = function (...values) {
        if (isFull) throw new DOMException("", "QuotaExceededError")
        return put.apply(this, values)
      }""")
    page.goto(PHASE)
    box(page, words["ACC-01"]).check()
    warning(page)

    page.evaluate("isFull = false")
    box(page, words["ACC-02"]).check()
    expect(page.get_by_text("Kept in this browser.").filter(visible=True)).to_be_visible()
    page.evaluate("isFull = true")
    page.reload()

    expect(box(page, words["ACC-01"])).to_be_checked()
    expect(box(page, words["ACC-02"])).to_be_checked()
