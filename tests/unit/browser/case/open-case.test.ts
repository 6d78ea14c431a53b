import assert from "node:assert/strict"
import { test } from "node:test"

import { readTold } from "../../../../scripts/browser/case/surroundings.ts"
import { Fault } from "../../../../scripts/browser/storage/faults.ts"
import { entriesBy, MemoryStore, NOON, openPage, openTwoPages, tick, ticked } from "../given.ts"

test("a tick counts at once and is kept later", async () => {
  const page = openPage(new MemoryStore())
  await page.settled()

  const kept = tick(page, "ACC-01")

  assert.deepEqual([ticked(page), page.keeping.is, page.isAtRisk], [["ACC-01"], "keeping", true])
  await kept
  assert.deepEqual([page.keeping.is, page.isAtRisk], ["kept", false])
})

test("a page that was only read keeps nothing", async () => {
  const store = new MemoryStore()
  const page = openPage(store)
  await page.settled()

  assert.equal(page.keeping.is, "unused")
  assert.equal(store.cases.size, 0)
})

test("ticks made before the case was read are kept", async () => {
  const store = new MemoryStore()
  await tick(openPage(store), "ACC-01")

  const page = openPage(store)
  await Promise.all([tick(page, "ACC-02"), tick(page, "ACC-01", false)])

  assert.deepEqual([ticked(page), page.isAtRisk], [["ACC-02"], false])
  assert.deepEqual(ticked(await reopened(store)), ["ACC-02"])
})

test("the case is there after a reload", async () => {
  const store = new MemoryStore()
  const page = openPage(store)
  await tick(page, "ACC-01")

  const after = await reopened(store)

  assert.deepEqual([after.id, ticked(after), after.keeping.is], [page.id, ["ACC-01"], "kept"])
  assert.equal(after.state.title, "Case of 21 May 2027")
})

test("what a page does comes after what it has seen, although the clock went back", async () => {
  const store = new MemoryStore()
  await tick(openPage(store), "ACC-01")

  await tick(openPage(store, { now: () => NOON - 86_400_000 }), "ACC-01", false)

  assert.deepEqual(ticked(await reopened(store)), [])
})

test("what a page does comes last, although it has just taken in something older", async () => {
  let now = NOON
  const page = openPage(new MemoryStore(), { now: () => now })
  await tick(page, "ACC-01")
  await page.receive([entriesBy("writer02", NOON - 86_400_000)("item.done", "ACC-02", true)])

  now = NOON - 1000
  await tick(page, "ACC-01", false)

  assert.deepEqual(ticked(page), ["ACC-02"])
})

test("two pages that begin a case at once end up in one case, with the ticks of both", async () => {
  const store = new MemoryStore()
  const [one, two] = await openTwoPages(store)

  await Promise.all([tick(one, "ACC-01"), tick(two, "ACC-02")])
  await Promise.all([one.settled(), two.settled()])

  assert.equal(store.cases.size, 1)
  assert.deepEqual([ticked(one), ticked(two), ticked(await reopened(store))], Array(3).fill(["ACC-01", "ACC-02"]))
  assert.equal([...one.entries.values()].filter(entry => entry.kind === "case.opened").length, 1)
})

test("a tick made while the page learns of another tab's case is kept", async () => {
  const store = new MemoryStore()
  const page = openPage(store)
  await page.settled()
  await tick(openPage(store), "ACC-01")

  store.meanwhile = () => void tick(page, "ACC-02")
  await page.refresh()
  await page.settled()

  assert.deepEqual(ticked(await reopened(store)), ["ACC-01", "ACC-02"])
})

test("other tabs follow", async () => {
  const [one, two] = await openTwoPages(new MemoryStore())

  await tick(one, "ACC-01")
  await two.settled()
  await tick(two, "ACC-01", false)

  assert.deepEqual([ticked(one), ticked(two)], [[], []])
})

test("a tab that hears nothing catches up when it is looked at", async () => {
  const store = new MemoryStore()
  const page = openPage(store)
  await tick(page, "ACC-01")
  await tick(await reopened(store), "ACC-02")

  await page.refresh()

  assert.deepEqual(ticked(page), ["ACC-01", "ACC-02"])
})

test("what could not be kept stays on the page and is kept with the next change", async () => {
  const store = new MemoryStore()
  const page = openPage(store)
  await page.settled()
  store.failure = new Fault("full")

  await tick(page, "ACC-01")
  assert.deepEqual([ticked(page), page.keeping, page.isAtRisk], [["ACC-01"], { is: "unkept", reason: "full" }, true])

  store.failure = undefined
  await tick(page, "ACC-02")
  assert.deepEqual([page.keeping.is, ticked(await reopened(store))], ["kept", ["ACC-01", "ACC-02"]])
})

test("what could not be kept is kept by a later refresh", async () => {
  const store = new MemoryStore()
  const page = openPage(store)
  store.failure = new Fault("silent")
  await tick(page, "ACC-01")

  store.failure = undefined
  await page.refresh()

  assert.deepEqual([page.keeping.is, ticked(await reopened(store))], ["kept", ["ACC-01"]])
})

test("a page that could not read its case joins it as soon as it can", async () => {
  const store = new MemoryStore()
  await tick(openPage(store), "ACC-01")
  store.failure = new Fault("blocked")
  const page = openPage(store)
  await tick(page, "ACC-02")

  store.failure = undefined
  await page.refresh()

  assert.equal(store.cases.size, 1)
  assert.deepEqual(ticked(page), ["ACC-01", "ACC-02"])
})

test("a page that keeps failing to read says so each time, so that it is tried again", async () => {
  const store = new MemoryStore()
  store.failure = new Fault("blocked")
  const page = openPage(store)
  await page.settled()
  let told = 0
  page.listen(() => (told += 1))

  await page.refresh()

  assert.equal(told, 1)
  assert.deepEqual(page.keeping, { is: "unkept", reason: "blocked" })
})

test("a case that the browser has lost is written again as a whole", async () => {
  const store = new MemoryStore()
  const page = openPage(store)
  await tick(page, "ACC-01")
  store.cases.clear()
  store.open = ""

  await tick(page, "ACC-02")

  assert.deepEqual(ticked(await reopened(store)), ["ACC-01", "ACC-02"])
})

test("clearing keeps a copy that an undo brings back, even after a reload", async () => {
  const store = new MemoryStore()
  const page = openPage(store)
  await tick(page, "ACC-01")
  await tick(page, "DAT-01")

  assert.deepEqual(page.clear("ACC", ["ACC-01", "ACC-02"]), ["ACC-01"])
  await page.settled()
  const after = await reopened(store)
  assert.deepEqual(ticked(after), ["DAT-01"])

  after.undo("ACC", new Set(["ACC-01", "ACC-02"]))
  assert.deepEqual(ticked(after), ["ACC-01", "DAT-01"])
})

test("the case before stays kept when another is opened", async () => {
  const store = new MemoryStore()
  const page = openPage(store)
  await tick(page, "ACC-01")
  const before = page.id

  await page.switchTo("case-other", [entriesBy("writer02")("item.done", "DAT-01", true)])

  assert.deepEqual([page.id, ticked(page), page.keeping.is], ["case-other", ["DAT-01"], "kept"])
  assert.deepEqual(ticked(await reopened(store)), ["DAT-01"])
  assert.deepEqual([...(await page.stored(before)).values()].map(entry => entry.target), [before, "ACC-01"])
})

test("a tick made while another case is being opened goes to the case it was made in", async () => {
  const store = new MemoryStore()
  const page = openPage(store)
  await tick(page, "ACC-01")
  const before = page.id
  const tickMeanwhile = (...items: string[]) => {
    const [item, ...later] = items
    if (!item) return
    void tick(page, item)
    store.meanwhile = () => tickMeanwhile(...later)
  }

  tickMeanwhile("ACC-02", "ACC-03", "ACC-04")
  await page.switchTo("case-other", [entriesBy("writer02")("item.done", "DAT-01", true)])

  const stored = [...(await page.stored(before)).values()].map(entry => entry.target)
  assert.deepEqual(stored, [before, "ACC-01", "ACC-02", "ACC-03", "ACC-04"])
})

test("other tabs show the case that was opened", async () => {
  const [one, two] = await openTwoPages(new MemoryStore())
  await tick(one, "ACC-01")
  await two.settled()

  await one.switchTo("case-other", [entriesBy("writer02")("item.done", "DAT-01", true)])
  await two.settled()

  assert.deepEqual([two.id, ticked(two)], ["case-other", ["DAT-01"]])
})

test("another case that could not be kept is opened for good once it can be kept", async () => {
  const store = new MemoryStore()
  const page = openPage(store)
  await tick(page, "ACC-01")
  store.failure = new Fault("full")
  await page.switchTo("case-other", [entriesBy("writer02")("item.done", "DAT-01", true)])
  assert.deepEqual(page.keeping, { is: "unkept", reason: "full" })

  store.failure = undefined
  await page.refresh()

  assert.deepEqual([(await reopened(store)).id, page.keeping.is], ["case-other", "kept"])
})

test("a listener that fails neither loses a tick nor looks like a fault of storage", async context => {
  const said = context.mock.method(console, "error", () => undefined)
  const page = openPage(new MemoryStore())
  await page.settled()
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

test("entries of a newer edition stay in the case", async () => {
  const store = new MemoryStore()
  const page = openPage(store)
  await tick(page, "ACC-01")
  const newer = entriesBy("writer02")("item.verified", "ACC-01", { by: "Somebody" })

  assert.equal(await page.receive([newer]), 1)

  assert.deepEqual((await reopened(store)).entries.get(newer.id), newer)
})

test("a message from another tab is read with care", () => {
  const entry = entriesBy("writer01")("item.done", "ACC-01", true)

  for (const strange of [null, 1, "x", {}, { caseId: 1, entries: [] }, { caseId: "case-1", entries: "x" }]) {
    assert.equal(readTold(strange), undefined)
  }
  assert.deepEqual(readTold({ caseId: "case-1", entries: [entry, {}, null] }), { caseId: "case-1", entries: [entry], switched: false })
})

async function reopened(store: MemoryStore) {
  const page = openPage(store)
  await page.settled()
  return page
}
