"""What a browser holds may be unreadable, slow, deleted or broken: the page says so before anything is lost."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.kinds import PHASE
from tests.browser.reader import FORBIDDEN, box, kept, tick
from tests.browser.test_storage import warning

GONE = "the browser has cleared what it kept"
DELETE = """name => new Promise(done => {
  const request = indexedDB.deleteDatabase(name)
  request.onsuccess = () => done()
})"""
# Everything is opened three seconds late.
SLOWLY = """
  const open = IDBFactory.prototype.open
  IDBFactory.prototype.open = function (...values) {
    const request = open.apply(this, values)
    const listen = request.addEventListener
    request.addEventListener = function (name, listener) {
      const late = event => setTimeout(() => listener.call(this, event), 3000)
      return listen.call(this, name, name === "success" ? late : listener)
    }
    return request
  }"""
UNREADABLE = "IDBObjectStore.prototype.getAll = () => { throw new DOMException('', 'UnknownError') }"
SETTING = """([name, value]) => new Promise(done => {
  const request = indexedDB.open(name)
  request.onsuccess = () => {
    const transaction = request.result.transaction("settings", "readwrite")
    for (const setting of ["last", "device"]) transaction.objectStore("settings").put({ name: setting, value })
    transaction.oncomplete = () => { request.result.close(); done() }
  }
})"""


@pytest.fixture
def database(address: str) -> str:
    """Return the name of the site's database."""
    return f"highnote {address}"


def test_storage_that_is_forbidden_is_told_before_anything_is_ticked(page: Page) -> None:
    page.add_init_script(FORBIDDEN)

    page.goto(PHASE)

    warning(page)


def test_a_case_that_cannot_be_read_is_told_and_no_tick_counts_as_kept_beside_it(
    page: Page, words: dict[str, str]
) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-01"])
    page.add_init_script(f"if (!sessionStorage.getItem('mended')) {UNREADABLE}")
    page.reload()
    warning(page)

    box(page, words["ACC-02"]).check()
    warning(page)
    page.evaluate("sessionStorage.setItem('mended', 'yes')")
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()

    expect(box(page, words["ACC-01"])).to_be_checked()


def test_a_desk_that_cannot_read_says_so_and_not_that_there_is_no_case(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-01"])
    page.add_init_script(f"window.getAll = IDBObjectStore.prototype.getAll; {UNREADABLE}")
    page.goto("case/")
    expect(page.get_by_role("heading", name="Your case cannot be read yet")).to_be_visible()
    expect(page.get_by_text("No case is open")).to_have_count(0)

    page.evaluate("void (IDBObjectStore.prototype.getAll = getAll)")
    page.get_by_role("button", name="Try again now").click()

    expect(page.get_by_role("navigation", name="Your case")).to_be_visible()


def test_leaving_is_asked_about_while_storage_still_opens(page: Page, words: dict[str, str]) -> None:
    asked: list[str] = []
    page.add_init_script(SLOWLY)
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.goto(PHASE)
    box(page, words["ACC-02"]).click()

    page.goto("./")

    assert asked == ["beforeunload"]


def test_a_tick_that_is_made_while_storage_still_opens_is_kept(page: Page, words: dict[str, str]) -> None:
    page.add_init_script(SLOWLY)
    page.goto(PHASE)

    box(page, words["ACC-02"]).check()

    expect(kept(page)).to_be_visible()
    page.reload()
    expect(box(page, words["ACC-02"])).to_be_checked()


def test_a_database_that_is_deleted_is_noticed_at_once_and_the_next_tick_keeps_all_again(
    page: Page, words: dict[str, str], database: str
) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-01"])

    page.evaluate(DELETE, database)
    expect(page.get_by_text(GONE).filter(visible=True)).to_be_visible()
    tick(page, words["ACC-02"])
    page.reload()

    for item in ("ACC-01", "ACC-02"):
        expect(box(page, words[item])).to_be_checked()


def test_a_browser_that_is_cleared_is_noticed_at_once(page: Page, words: dict[str, str], address: str) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-01"])

    page.context.new_cdp_session(page).send(
        "Storage.clearDataForOrigin",
        {"origin": page.evaluate("location.origin"), "storageTypes": "indexeddb"},
    )

    expect(page.get_by_text(GONE).filter(visible=True)).to_be_visible()


@pytest.mark.parametrize("value", [{}, 7, "", "case-unknown"])
def test_a_broken_setting_keeps_no_tick_from_being_kept(
    page: Page, words: dict[str, str], database: str, value: object
) -> None:
    page.goto(PHASE)
    expect(box(page, words["ACC-01"])).to_be_enabled()
    tick(page, words["ACC-01"])
    page.evaluate("sessionStorage.clear()")
    page.evaluate(SETTING, [database, value])
    page.reload()

    tick(page, words["ACC-02"])

    page.reload()
    expect(box(page, words["ACC-02"])).to_be_checked()
