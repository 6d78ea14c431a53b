"""Four tabs that work on one case at the same time lose nothing, and come to show the same."""

import os

from playwright.sync_api import Page, expect

from tests.browser.kinds import PHASE

TABS = 4
# `make faults` asks for 1,000.
EDITS = int(os.environ.get("HIGHNOTE_EDITS", "80"))
SHOWN = "[...document.querySelectorAll('main input[type=checkbox]')].map(box => box.checked).join()"
WORK = """([first, count]) => {
  const boxes = [...document.querySelectorAll('main input[type=checkbox]')]
  globalThis.work = new Promise(done => {
    const edit = number => {
      if (number === count) return done()
      boxes[(first + number * 3) % boxes.length].click()
      setTimeout(edit, 1, number + 1)
    }
    edit(0)
  })
}"""
# What is still on its way comes; what never comes ends the wait.
IN_TIME = """async (read, isThere) => {
  for (let tries = 0; tries < 600 && !isThere(await read()); tries += 1) await new Promise(next => setTimeout(next, 50))
  return read()
}"""
KEPT = f"""([name, count]) => {{
  const read = () => new Promise(done => {{
    const request = indexedDB.open(name)
    request.onsuccess = () => {{
      const all = request.result.transaction("entries").objectStore("entries").getAll()
      all.onsuccess = () => {{
        request.result.close()
        const ticks = all.result.filter(({{ kind }}) => kind === "item.done")
        done([ticks.length, new Set(all.result.map(entry => entry.case)).size])
      }}
    }}
  }})
  return ({IN_TIME})(read, ([ticks]) => ticks >= count)
}}"""


def agreed(tabs: list[Page]) -> bool:
    """Wait until all tabs show the same; the one that was loaded anew shows what is kept."""
    return any(len({tab.evaluate(SHOWN) for tab in tabs}) == 1 for _ in range(1000))


def test_four_tabs_that_edit_one_case_at_once_keep_every_edit_and_agree(page: Page, address: str) -> None:
    tabs = [page, *(page.context.new_page() for _ in range(TABS - 1))]
    for tab in tabs:
        tab.goto(PHASE)
        expect(tab.get_by_role("checkbox").first).to_be_enabled()

    for first, tab in enumerate(tabs):
        tab.evaluate(WORK, [first, EDITS // TABS])
    for tab in tabs:
        tab.evaluate("globalThis.work")

    assert page.evaluate(KEPT, [f"highnote {address}", EDITS]) == [EDITS, 1]
    page.reload()
    assert agreed(tabs)
