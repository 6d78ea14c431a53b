import assert from "node:assert/strict"
import { test } from "node:test"

import { Fault } from "../../../../scripts/browser/case/carrier.ts"
import { Browser, entriesBy, erased, MemoryTab, opened, openPage, openTwoPages, tick, ticked } from "../given.ts"

const OTHER = [entriesBy("writer02")("item.done", "DAT-01", true)]

test("two pages that begin a case at once end up in one case, with the ticks of both", async () => {
  const browser = new Browser()
  const [one, two] = await openTwoPages(browser)

  await Promise.all([tick(one, "ACC-01"), tick(two, "ACC-02")])
  await Promise.all([one.settled(), two.settled()])

  assert.equal(browser.cases.size, 1)
  assert.deepEqual([ticked(one), ticked(two), ticked(await opened(browser))], Array.from({ length: 3 }, () => ["ACC-01", "ACC-02"]))
  assert.equal([...one.entries.values()].filter(entry => entry.kind === "case.opened").length, 1)
})

test("a tick made while a page carries its own over into another tab's case is kept", async () => {
  const browser = new Browser()
  const [one, two] = await openTwoPages(browser)
  const tickMeanwhile = (...items: string[]) => {
    const [item, ...later] = items
    if (item === undefined) return
    void tick(one, item)
    void tick(two, item.replace("ACC", "DAT"))
    browser.meanwhile = () => tickMeanwhile(...later)
  }

  tickMeanwhile("ACC-01", "ACC-02", "ACC-03", "ACC-04")
  await Promise.all([one.settled(), two.settled()])

  const all = ["ACC", "DAT"].flatMap(phase => ["01", "02", "03", "04"].map(number => `${phase}-${number}`))
  assert.deepEqual(ticked(await opened(browser)), all)
})

test("a tick made while the page learns of another tab's case is kept", async () => {
  const browser = new Browser()
  const page = await opened(browser)
  await tick(openPage(browser), "ACC-01")

  browser.meanwhile = () => void tick(page, "ACC-02")
  await page.refresh()
  await page.settled()

  assert.deepEqual(ticked(await opened(browser)), ["ACC-01", "ACC-02"])
})

test("a case of another tab that is gone again when the page joins it costs no tick", async context => {
  const browser = new Browser()
  const tab = new MemoryTab(browser)
  const page = await opened(browser, {}, tab)
  const begin = context.mock.method(tab, "begin", () => Promise.resolve(false))

  await tick(page, "ACC-01")
  assert.deepEqual([ticked(page), page.keeping], [["ACC-01"], { is: "unkept", reason: "broken" }])
  begin.mock.restore()
  await page.refresh()

  assert.deepEqual([page.keeping.is, ticked(await opened(browser))], ["kept", ["ACC-01"]])
  assert.deepEqual([...browser.cases.keys()], [page.id])
})

test("the case before stays kept when another is shown", async () => {
  const browser = new Browser()
  const page = openPage(browser)
  await tick(page, "ACC-01")
  const before = page.id

  await page.switchTo("case-other", OTHER)

  assert.deepEqual([page.id, ticked(page), page.keeping.is], ["case-other", ["DAT-01"], "kept"])
  assert.deepEqual([...(await page.stored(before)).entries.values()].map(entry => entry.target), [before, "ACC-01"])
})

test("a tick made while another case is being opened goes to the case it was made in", async () => {
  const browser = new Browser()
  const page = openPage(browser)
  await tick(page, "ACC-01")
  const before = page.id
  const tickMeanwhile = (...items: string[]) => {
    const [item, ...later] = items
    if (item === undefined) return
    void tick(page, item)
    browser.meanwhile = () => tickMeanwhile(...later)
  }

  tickMeanwhile("ACC-02", "ACC-03", "ACC-04")
  await page.switchTo("case-other", OTHER)

  const stored = [...(await page.stored(before)).entries.values()].map(entry => entry.target)
  assert.deepEqual(stored, [before, "ACC-01", "ACC-02", "ACC-03", "ACC-04"])
})

test("a case that is opened in one tab leaves the other tabs with theirs, also when they are looked at", async () => {
  const [one, two] = await openTwoPages(new Browser())
  await tick(one, "ACC-01")
  await two.settled()

  await one.switchTo("case-other", OTHER)
  await two.refresh()
  await tick(two, "ACC-02")
  await one.refresh()

  assert.deepEqual([ticked(one), ticked(two)], [["DAT-01"], ["ACC-01", "ACC-02"]])
})

test("a new tab shows the case that was opened last", async () => {
  const browser = new Browser()
  const [one, two] = await openTwoPages(browser)
  await tick(one, "ACC-01")
  await two.settled()

  await one.switchTo("case-other", OTHER)

  assert.deepEqual(ticked(await opened(browser)), ["DAT-01"])
})

test("a page that is come back to shows the case that its tab has changed to", async () => {
  const browser = new Browser()
  const tab = new MemoryTab(browser)
  const left = openPage(browser, {}, tab)
  await tick(left, "ACC-01")
  await openPage(browser, {}, tab).switchTo("case-other", OTHER)

  await left.refresh()

  assert.deepEqual([left.id, ticked(left), left.keeping.is], ["case-other", ["DAT-01"], "kept"])
})

test("a tick made while the page that is come back to changes its case is kept in the case it was made in", async () => {
  const browser = new Browser()
  const tab = new MemoryTab(browser)
  const left = openPage(browser, {}, tab)
  await tick(left, "ACC-01")
  const before = left.id
  await openPage(browser, {}, tab).switchTo("case-other", OTHER)

  browser.meanwhile = () => void tick(left, "ACC-02")
  await left.refresh()
  await left.settled()

  const stored = [...(await left.stored(before)).entries.values()].map(entry => entry.target)
  assert.deepEqual([stored, left.isAtRisk], [[before, "ACC-01", "ACC-02"], false])
})

test("an entry that is erased while it is being kept is kept as erased", async () => {
  const browser = new Browser()
  const page = await opened(browser)
  browser.meanwhile = () => void page.receive([...page.entries.values()].filter(entry => entry.kind === "item.done").map(entry => erased(entry)))

  await tick(page, "ACC-01")
  await page.settled()

  assert.deepEqual([...(await page.stored(page.id)).entries.values()].map(entry => entry.value === null), [false, true])
})

test("another case that could not be kept is opened for good once it can be kept", async () => {
  const browser = new Browser()
  const page = openPage(browser)
  await tick(page, "ACC-01")
  browser.failure = new Fault("full")
  await page.switchTo("case-other", OTHER)
  assert.deepEqual(page.keeping, { is: "unkept", reason: "full" })

  browser.failure = undefined
  await page.refresh()

  assert.deepEqual([(await opened(browser)).id, page.keeping.is], ["case-other", "kept"])
})

test("a tab that hears nothing catches up when it is looked at", async () => {
  const browser = new Browser()
  const page = openPage(browser)
  await tick(page, "ACC-01")
  await tick(await opened(browser), "ACC-02")

  await page.refresh()

  assert.deepEqual(ticked(page), ["ACC-01", "ACC-02"])
})

test("other tabs follow", async () => {
  const [one, two] = await openTwoPages(new Browser())

  await tick(one, "ACC-01")
  await two.settled()
  await tick(two, "ACC-01", false)

  assert.deepEqual([ticked(one), ticked(two)], [[], []])
})

test("a page opened in a tab shows the case that the tab showed before", async () => {
  const browser = new Browser()
  const tab = new MemoryTab(browser)
  const page = openPage(browser, {}, tab)
  await tick(page, "ACC-01")
  await openPage(browser).switchTo("case-other", [entriesBy("writer02")("item.done", "DAT-01", true)])

  assert.deepEqual(ticked(await opened(browser, {}, tab)), ["ACC-01"])
  assert.deepEqual(ticked(await opened(browser)), ["DAT-01"])
})
