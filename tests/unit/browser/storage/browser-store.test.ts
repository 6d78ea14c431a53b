import "fake-indexeddb/auto"

import assert from "node:assert/strict"
import { beforeEach, test } from "node:test"

import { IDBFactory } from "fake-indexeddb"

import type { News } from "../../../../scripts/browser/case/carrier.ts"
import type { Entry } from "../../../../scripts/browser/case/entry.ts"
import { BrowserStore } from "../../../../scripts/browser/storage/browser-store.ts"
import { ticksOf } from "../given.ts"
import { idsIn, newTab, Session } from "./given-browser.ts"

const [ONE, TWO, THREE] = ticksOf("writer01", "ACC-01", "ACC-02", "ACC-03") as [Entry, Entry, Entry]

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const NOTHING = { caseId: "", device: "", person: undefined, outline: undefined, records: [] }
const showing = (caseId: string, ...records: Entry[]) => ({ caseId, device: "device-1", records })

test("a browser that holds nothing has no case", async () => {
  const store = newTab()

  assert.deepEqual(await store.shown(), NOTHING)
  assert.deepEqual(await store.list(), [])
  assert.deepEqual(await store.read("case-1"), [])
})

test("what was kept is read by another page, in the order of ids", async () => {
  await newTab().begin(showing("case-1", TWO, ONE))

  const { caseId, device, records } = await newTab().shown()

  assert.deepEqual([caseId, device, idsIn(records)], ["case-1", "device-1", [ONE.id, TWO.id]])
})

test("an appending tells whether the case was held before", async () => {
  const store = newTab()
  await store.begin(showing("case-1", ONE))

  assert.equal(await store.append("case-1", [TWO]), true)
  assert.equal(await store.append("case-2", [THREE]), false)

  assert.deepEqual(await store.list(), ["case-1", "case-2"])
  assert.deepEqual(idsIn(await store.read("case-1")), [ONE.id, TWO.id])
})

test("an entry that is appended twice is there once", async () => {
  const store = newTab()
  await store.append("case-1", [ONE])
  await store.append("case-1", [ONE])

  assert.equal((await store.read("case-1")).length, 1)
})

test("the transaction is strict, so that a killed browser has written what it said it kept", async context => {
  const store = newTab()
  await store.shown()
  const transaction = context.mock.method(IDBDatabase.prototype, "transaction")

  await store.begin(showing("case-1", ONE))
  await store.append("case-1", [TWO])
  await store.choose(showing("case-2", ONE))

  assert.equal(transaction.mock.callCount(), 3)
  for (const call of transaction.mock.calls) assert.deepEqual(call.arguments[2], { durability: "strict" })
})

test("everything is asked of the browser at once, so that a page that is left right after a tick still keeps it", async context => {
  const store = newTab()
  await store.begin(showing("case-1", ONE))
  const commit = context.mock.method(IDBTransaction.prototype, "commit")

  const kept = store.append("case-1", [TWO])
  // Only what is done before the browser turns to other work is sure to be done.
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()

  assert.equal(commit.mock.callCount(), 1)
  await kept
})

test("a page that began a case, and was not told that it was written, writes on in it", async () => {
  await newTab().begin(showing("case-1", ONE))

  assert.equal(await newTab().begin(showing("case-1", ONE, TWO)), true)

  assert.deepEqual(idsIn((await newTab().shown()).records), [ONE.id, TWO.id])
})

test("a page that began a case writes nothing if another tab was first, and learns of that case", async () => {
  await newTab().begin(showing("case-1", ONE))
  const store = newTab()

  assert.equal(await store.begin(showing("case-2", TWO)), false)

  assert.equal((await store.shown()).caseId, "case-1")
  assert.deepEqual(await store.list(), ["case-1"])
})

test("two cases may hold the same entry id, and neither overwrites the other", async () => {
  const store = newTab()
  await store.append("case-1", [ONE, TWO])
  await store.append("case-2", [ONE])

  assert.deepEqual(idsIn(await store.read("case-1")), [ONE.id, TWO.id])
  assert.deepEqual(idsIn(await store.read("case-2")), [ONE.id])
})

test("a case that the reader chose is shown in this tab and in new ones, and the one before stays", async () => {
  const store = newTab()
  await store.begin(showing("case-1", ONE))
  await store.choose(showing("case-2", TWO))

  assert.deepEqual([(await store.shown()).caseId, (await newTab().shown()).caseId], ["case-2", "case-2"])
  assert.deepEqual(idsIn(await store.read("case-1")), [ONE.id])
})

test("a tab goes on showing its case over pages, whatever other tabs choose", async () => {
  const session = new Session()
  await newTab(session).begin(showing("case-1", ONE))
  await newTab().choose(showing("case-2", TWO))

  assert.equal((await newTab(session).shown()).caseId, "case-1")
})

test("a tab that only read a case shows it over pages, too", async () => {
  const session = new Session()
  await newTab().begin(showing("case-1", ONE))
  await newTab(session).shown()
  await newTab().choose(showing("case-2", TWO))

  assert.equal((await newTab(session).shown()).caseId, "case-1")
})

test("a tab whose case is gone shows the one that was opened last", async () => {
  const session = new Session()
  await newTab(session).begin(showing("case-1", ONE))
  globalThis.indexedDB = new IDBFactory()
  await newTab().begin(showing("case-2", TWO))

  assert.equal((await newTab(session).shown()).caseId, "case-2")
})

test("two sites of one origin, or two copies on a stick, know nothing of each other", async () => {
  const [one, two] = [new BrowserStore("file:///stick/one/"), new BrowserStore("file:///stick/two/")]
  two.hear(() => assert.fail("told"))

  await one.begin(showing("case-1", ONE))
  await one.append("case-1", [TWO])

  assert.deepEqual(await two.shown(), NOTHING)
  assert.deepEqual((await indexedDB.databases()).map(({ name }) => name), ["highnote file:///stick/one/", "highnote file:///stick/two/"])
})

test("other tabs hear what was kept, and nothing that was not", async context => {
  const [store, other] = [newTab(), newTab()]
  const heard: News[] = []
  other.hear(news => heard.push(news))
  await store.shown()
  context.mock.method(IDBObjectStore.prototype, "put", () => {
    throw new DOMException("quota", "QuotaExceededError")
  })
  await assert.rejects(store.append("case-0", [TWO]))
  context.mock.restoreAll()

  await store.append("case-1", [ONE])

  assert.deepEqual(heard, [{ caseId: "case-1", records: [ONE] }])
})

test("the browser is asked once to keep what it has", async context => {
  const persist = context.mock.fn(async () => true)
  Object.defineProperty(navigator, "storage", { value: { persist }, configurable: true })
  const store = newTab()
  await store.shown()
  assert.equal(persist.mock.callCount(), 0)

  await store.append("case-1", [ONE])
  await store.append("case-1", [TWO])

  assert.equal(persist.mock.callCount(), 1)
})
