import assert from "node:assert/strict"
import { test } from "node:test"

import { Fault } from "../../../../scripts/browser/case/carrier.ts"
import { Browser, MemoryTab, opened, openPage, tick, ticked } from "../given.ts"

test("a tick that is made while storage still opens warns whoever leaves the page", async () => {
  const browser = new Browser()
  const page = openPage(browser)
  let wasAtRisk = false
  page.listen(() => (wasAtRisk ||= page.isAtRisk))

  const kept = tick(page, "ACC-01")

  assert.equal(wasAtRisk, true)
  await kept
  assert.equal(page.isAtRisk, false)
})

test("storage that cannot be read is told before anything is ticked", async () => {
  const browser = new Browser()
  browser.failure = new Fault("broken")

  assert.deepEqual((await opened(browser)).keeping, { is: "unkept", reason: "broken" })
})

test("a tick is not told as kept while what the browser holds cannot be read, and joins that once it can", async context => {
  const browser = new Browser()
  await tick(openPage(browser), "ACC-01")
  const tab = new MemoryTab(browser)
  const shown = context.mock.method(tab, "shown", () => Promise.reject(new Fault("broken")))
  const page = await opened(browser, {}, tab)

  await tick(page, "ACC-02")
  assert.deepEqual([page.keeping, browser.cases.size], [{ is: "unkept", reason: "broken" }, 1])
  shown.mock.restore()
  await page.refresh()

  assert.deepEqual([ticked(page), page.keeping.is, browser.cases.size], [["ACC-01", "ACC-02"], "kept", 1])
})

test("a browser that clears what it kept is noticed at once, and the next change keeps all of it again", async () => {
  const browser = new Browser()
  const tab = new MemoryTab(browser)
  const page = await opened(browser, {}, tab)
  await tick(page, "ACC-01")

  browser.clear()
  tab.stir()
  await page.settled()

  assert.deepEqual([page.keeping, page.isAtRisk, ticked(page)], [{ is: "unkept", reason: "gone" }, true, ["ACC-01"]])
  await page.refresh()
  assert.deepEqual([page.keeping.is, browser.cases.size], ["unkept", 0])
  await tick(page, "ACC-02")
  assert.deepEqual([page.keeping.is, page.isAtRisk, ticked(await opened(browser))], ["kept", false, ["ACC-01", "ACC-02"]])
})

test("a newer edition in another tab is told before the next tick", async context => {
  const browser = new Browser()
  const tab = new MemoryTab(browser)
  const page = await opened(browser, {}, tab)
  await tick(page, "ACC-01")
  context.mock.method(tab, "shown", () => Promise.reject(new Fault("older")))

  tab.stir()
  await page.settled()

  assert.deepEqual(page.keeping, { is: "unkept", reason: "older" })
})

test("a case that shows something strange is read without it, names it, and keeps it", async () => {
  const browser = new Browser()
  const page = openPage(browser)
  await tick(page, "ACC-01")
  browser.cases.get(page.id)!.set("x", { id: "x" })

  const after = await opened(browser)
  await tick(after, "ACC-02")

  assert.deepEqual([ticked(after), after.odd.map(({ text }) => text), after.keeping.is], [["ACC-01", "ACC-02"], ['{"id":"x"}'], "kept"])
  assert.ok(browser.cases.get(page.id)!.has("x"))
})
