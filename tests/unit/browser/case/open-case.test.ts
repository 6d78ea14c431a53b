import assert from "node:assert/strict"
import { test } from "node:test"

import { Fault } from "../../../../scripts/browser/case/carrier.ts"
import { idsAsNames } from "../../../../scripts/browser/case/names.ts"
import { Browser, entriesBy, listOf, NOON, opened, openPage, tick, ticked } from "../given.ts"

const ACCESS = listOf("ACC", "ACC-01", "ACC-02")
const byId = idsAsNames(new Map())

test("a tick counts at once and is kept later", async () => {
  const page = await opened(new Browser())

  const kept = tick(page, "ACC-01")

  assert.deepEqual([ticked(page), page.keeping.is, page.isAtRisk], [["ACC-01"], "keeping", true])
  await kept
  assert.deepEqual([page.keeping.is, page.isAtRisk], ["kept", false])
})

test("a page that was only read keeps nothing", async () => {
  const browser = new Browser()

  const page = await opened(browser)

  assert.equal(page.keeping.is, "unused")
  assert.equal(browser.cases.size, 0)
})

test("ticks made before the case was read are kept", async () => {
  const browser = new Browser()
  await tick(openPage(browser), "ACC-01")

  const page = openPage(browser)
  await Promise.all([tick(page, "ACC-02"), tick(page, "ACC-03")])

  assert.deepEqual([ticked(page), page.isAtRisk], [["ACC-01", "ACC-02", "ACC-03"], false])
  assert.deepEqual(ticked(await opened(browser)), ["ACC-01", "ACC-02", "ACC-03"])
})

test("a box that was blank only because the case was not read keeps the tick that it has, and whose it is", async () => {
  const store = new Browser()
  await tick(openPage(store), "ACC-01")
  const before = [...store.cases.values()].map(records => records.size)

  const page = openPage(store)
  await Promise.all([tick(page, "ACC-01"), tick(page, "ACC-02"), tick(page, "ACC-02", false)])
  const other = openPage(store)
  await Promise.all([tick(other, "ACC-01"), tick(other, "ACC-01", false)])

  assert.deepEqual([ticked(page), ticked(other)], [["ACC-01"], ["ACC-01"]])
  assert.deepEqual([...store.cases.values()].map(records => records.size), before)
})

test("the case is there after a reload", async () => {
  const browser = new Browser()
  const page = openPage(browser)
  await tick(page, "ACC-01")

  const after = await opened(browser)

  assert.deepEqual([after.id, ticked(after), after.keeping.is], [page.id, ["ACC-01"], "kept"])
  assert.equal(after.state.title, "Case of 21 May 2027")
})

test("what a page does comes after what it has seen, although the clock went back", async () => {
  const browser = new Browser()
  await tick(openPage(browser), "ACC-01")

  await tick(await opened(browser, { now: () => NOON - 86_400_000 }), "ACC-01", false)

  assert.deepEqual(ticked(await opened(browser)), [])
})

test("what a page does comes last, although it has just taken in something older", async () => {
  let now = NOON
  const page = openPage(new Browser(), { now: () => now })
  await tick(page, "ACC-01")
  await page.receive([entriesBy("writer02", NOON - 86_400_000)("item.done", "ACC-02", true)])

  now = NOON - 1000
  await tick(page, "ACC-01", false)

  assert.deepEqual(ticked(page), ["ACC-02"])
})

test("what could not be kept stays on the page and is kept with the next change", async () => {
  const browser = new Browser()
  const page = await opened(browser)
  browser.failure = new Fault("full")

  await tick(page, "ACC-01")
  assert.deepEqual([ticked(page), page.keeping, page.isAtRisk], [["ACC-01"], { is: "unkept", reason: "full" }, true])

  browser.failure = undefined
  await tick(page, "ACC-02")
  assert.deepEqual([page.keeping.is, ticked(await opened(browser))], ["kept", ["ACC-01", "ACC-02"]])
})

test("a failure that nobody foresaw is told as one", async () => {
  const browser = new Browser()
  browser.failure = new TypeError("a fault of ours")

  assert.deepEqual((await opened(browser)).keeping, { is: "unkept", reason: "broken" })
})

test("what could not be kept is kept by a later refresh", async () => {
  const browser = new Browser()
  const page = openPage(browser)
  browser.failure = new Fault("silent")
  await tick(page, "ACC-01")

  browser.failure = undefined
  await page.refresh()

  assert.deepEqual([page.keeping.is, ticked(await opened(browser))], ["kept", ["ACC-01"]])
})

test("a page that could not read its case joins it as soon as it can", async () => {
  const browser = new Browser()
  await tick(openPage(browser), "ACC-01")
  browser.failure = new Fault("blocked")
  const page = openPage(browser)
  await tick(page, "ACC-02")

  browser.failure = undefined
  await page.refresh()

  assert.equal(browser.cases.size, 1)
  assert.deepEqual(ticked(page), ["ACC-01", "ACC-02"])
})

test("a page that keeps failing to read says so each time, so that it is tried again", async () => {
  const browser = new Browser()
  browser.failure = new Fault("blocked")
  const page = await opened(browser)
  let told = 0
  page.listen(() => (told += 1))

  await page.refresh()

  assert.equal(told, 1)
  assert.deepEqual(page.keeping, { is: "unkept", reason: "blocked" })
})

test("a case that the browser has lost is written again as a whole", async () => {
  const browser = new Browser()
  const page = openPage(browser)
  await tick(page, "ACC-01")
  browser.cases.clear()
  browser.last = ""

  await tick(page, "ACC-02")

  assert.deepEqual(ticked(await opened(browser)), ["ACC-01", "ACC-02"])
})

test("a case that was lost while another was begun is written as a whole, and the other stays the last one", async () => {
  const browser = new Browser()
  const page = openPage(browser)
  await tick(page, "ACC-01")
  browser.cases.clear()
  browser.last = ""
  await tick(openPage(browser), "DAT-01")

  await page.refresh()
  await tick(page, "ACC-02")

  assert.deepEqual(ticked(page), ["ACC-01", "ACC-02"])
  assert.equal((await page.stored(page.id)).entries.size, 3)
  assert.deepEqual(ticked(await opened(browser)), ["DAT-01"])
})

test("an undo says what came of it, and says nothing if there was nothing", async () => {
  const page = await opened(new Browser())
  await tick(page, "ACC-01")
  await tick(page, "ACC-01", false)

  assert.equal(page.undo(byId, ACCESS), "“ACC-01” is ticked again.")
  assert.equal(page.undo(byId, ACCESS), "“ACC-01” is not ticked any more.")
  assert.equal(page.undo(byId, ACCESS), "")
})

test("clearing keeps a copy that an undo brings back, even after a reload", async () => {
  const browser = new Browser()
  const page = openPage(browser)
  await tick(page, "ACC-01")
  await tick(page, "DAT-01")

  assert.deepEqual(page.clear(ACCESS), ["ACC-01"])
  await page.settled()
  const after = await opened(browser)
  assert.deepEqual(ticked(after), ["DAT-01"])

  assert.equal(after.undo(byId, ACCESS), "1 tick is back.")
  assert.deepEqual(ticked(after), ["ACC-01", "DAT-01"])
})

test("a listener that fails neither loses a tick nor looks like a fault of the store", async context => {
  const said = context.mock.method(console, "error", () => undefined)
  const page = await opened(new Browser())
  let told = 0
  page.listen(() => {
    throw new Error("a fault in an element")
  })
  page.listen(() => (told += 1))

  await tick(page, "ACC-01")

  assert.equal(page.keeping.is, "kept")
  assert.equal(told, said.mock.callCount())
  assert.ok(told > 0)
})

test("a listener that stops is told nothing more", async () => {
  const page = await opened(new Browser())
  const stop = page.listen(() => assert.fail("told"))

  stop()

  await tick(page, "ACC-01")
})

test("entries of a newer edition stay in the case", async () => {
  const browser = new Browser()
  const page = openPage(browser)
  await tick(page, "ACC-01")
  const newer = entriesBy("writer02")("item.verified", "ACC-01", { by: "Somebody" })

  assert.equal(await page.receive([newer]), 1)

  assert.deepEqual((await opened(browser)).entries.get(newer.id), newer)
})

test("what cannot be read of a case is left out", async () => {
  const browser = new Browser()
  const page = openPage(browser)
  await tick(page, "ACC-01")
  browser.cases.get(page.id)!.set("x", { id: "x" })

  assert.deepEqual(ticked(await opened(browser)), ["ACC-01"])
})
