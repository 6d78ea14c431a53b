"""Ticks hang on ids: they outlive other words, another order, retired ids, and an edition that kept them elsewhere."""

from markupsafe import escape
from playwright.sync_api import Page, Route, expect

from tests.browser.kinds import PHASE
from tests.browser.reader import box, button, kept, tick


def edition(page: Page, *changes: tuple[str, str]) -> None:
    """Show another edition of the page of a phase from now on."""

    def reword(route: Route) -> None:
        answer = route.fetch()
        body = answer.text()
        for before, after in changes:
            assert before in body
            body = body.replace(before, after)
        route.fulfill(response=answer, body=body)

    page.route(f"**/{PHASE}", reword)


def test_a_tick_outlives_rewording(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-02"])

    edition(page, (escape(words["ACC-02"]), "Show that the client gets in"))
    page.goto(PHASE)

    expect(box(page, "Show that the client gets in")).to_be_checked()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(1)


def test_a_tick_outlives_a_new_order(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-02"])

    edition(page, ("ACC-01", "ACC-swap"), ("ACC-02", "ACC-01"), ("ACC-swap", "ACC-02"))
    page.goto(PHASE)

    expect(box(page, words["ACC-01"])).to_be_checked()
    expect(box(page, words["ACC-02"])).not_to_be_checked()


def test_a_tick_on_a_retired_id_counts_for_what_replaces_it(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-02"])

    edition(page, ('data-item="ACC-02"', 'data-item="ACC-77"'))
    retired = 'globalThis.highnoteData ??= {}; highnoteData.retired = [{id: "ACC-02", replaced_by: "ACC-77"}]'
    page.route("**/data/retired.js", lambda route: route.fulfill(body=retired, content_type="text/javascript"))
    page.goto(PHASE)
    expect(box(page, words["ACC-02"])).to_be_checked()
    box(page, words["ACC-02"]).uncheck()
    expect(kept(page)).to_be_visible()
    page.reload()

    expect(box(page, words["ACC-02"])).not_to_be_checked()


EARLIER = """items => new Promise((done, failed) => {
  const request = indexedDB.open("highnote", 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore("entries", { keyPath: ["case", "id"] })
    request.result.createObjectStore("cases", { keyPath: "id" })
    request.result.createObjectStore("settings", { keyPath: "name" })
  }
  request.onsuccess = () => {
    const transaction = request.result.transaction(["entries", "cases", "settings"], "readwrite")
    const put = (store, value) => transaction.objectStore(store).put(value)
    const time = "2026-11-20T08:00:00.000Z"
    const usual = { case: "case-1", time, person: "", device: "device0001", kind: "item.done" }
    items.forEach((target, at) => put("entries", { ...usual, id: `0mhz8k2v${at}-0000-k3v9x0ab`, target, value: true }))
    put("cases", { id: "case-1" })
    put("settings", { name: "open", value: "case-1" })
    put("settings", { name: "device", value: "device0001" })
    transaction.oncomplete = () => { request.result.close(); done() }
    transaction.onabort = failed
  }
})"""


def test_ticks_of_the_earlier_edition_are_carried_over(page: Page, words: dict[str, str]) -> None:
    page.route("**/assets/highnote.js", lambda route: route.abort())
    page.goto(PHASE)
    page.evaluate(EARLIER, ["ACC-01", "ACC-03"])
    page.context.faults.clear()
    page.unroute("**/assets/highnote.js")

    page.goto(PHASE)

    for item in ("ACC-01", "ACC-03"):
        expect(box(page, words[item])).to_be_checked()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(2)
    button(page, "Undo").click()
    expect(box(page, words["ACC-03"])).not_to_be_checked()
