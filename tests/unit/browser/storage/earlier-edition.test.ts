import "fake-indexeddb/auto"

import assert from "node:assert/strict"
import { beforeEach, test } from "node:test"

import { IDBFactory } from "fake-indexeddb"

import { Fault } from "../../../../scripts/browser/case/carrier.ts"
import { ownPart, type Entry } from "../../../../scripts/browser/case/entry.ts"
import { Connection } from "../../../../scripts/browser/storage/connection.ts"
import type { Database } from "../../../../scripts/browser/storage/database.ts"
import { carryOver } from "../../../../scripts/browser/storage/earlier-edition.ts"
import { openSite } from "../../../../scripts/browser/storage/site.ts"
import { ticksOf } from "../given.ts"
import { idsIn, newTab, replacePut, Session, SITE, UNHEARD } from "./given-browser.ts"

const EARLIER = "highnote"
const BRIEFLY = 50
const [ONE, TWO, THREE] = ticksOf("writer01", "ACC-01", "ACC-02", "ACC-03") as [Entry, Entry, Entry]

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

test("the cases of the earlier edition are there, with the one that was open", async () => {
  await earlier({ "case-1": [ONE, TWO], "case-2": [THREE] }, "case-1")

  const store = newTab()
  const { caseId, device, records } = await store.shown()

  assert.deepEqual([caseId, device, idsIn(records)], ["case-1", "earlier-device", [ONE.id, TWO.id]])
  assert.deepEqual(await store.list(), ["case-1", "case-2"])
  assert.deepEqual(idsIn(await store.read("case-2")), [THREE.id])
})

test("they are carried over once, so that what was chosen since stays", async context => {
  await earlier({ "case-1": [ONE] }, "case-1")
  await newTab().choose({ caseId: "case-2", device: "device-1", records: [TWO] })
  const open = context.mock.method(IDBFactory.prototype, "open")

  assert.equal((await newTab().shown()).caseId, "case-2")

  assert.deepEqual(open.mock.calls.map(call => call.arguments[0]), [`highnote ${SITE}`])
})

test("a tab that is late to carry them over leaves what another tab has done since", async () => {
  await earlier({ "case-1": [ONE] }, "case-1")
  await newTab().choose({ caseId: "case-2", device: "device-1", records: [TWO] })
  const database = await openSite(SITE, UNHEARD)
  // It looked before the other tab was done.
  const late = { get: async () => undefined, transaction: database.transaction.bind(database) } as unknown as Database

  await carryOver(late, UNHEARD)

  assert.equal((await newTab().shown()).caseId, "case-2")
})

test("what is wiped does not come back from the earlier edition, here or on another site", async () => {
  await earlier({ "case-1": [ONE] }, "case-1")
  const store = newTab()
  await store.shown()

  await store.wipe()

  assert.deepEqual(await newTab().list(), [])
  const other = new Connection(notices => openSite("https://office.example/other/", notices))
  assert.deepEqual(await newTab(new Session(), other).list(), [])
})

test("each site of the origin takes a copy, for any of them may have been used", async () => {
  await earlier({ "case-1": [ONE] }, "case-1")

  for (const root of [SITE, "https://office.example/other/"]) {
    const connection = new Connection(notices => openSite(root, notices))
    assert.deepEqual(idsIn((await newTab(new Session(), connection).shown()).records), [ONE.id], root)
  }
})

test("where there was no earlier edition, no trace of one is left", async () => {
  await newTab().shown()

  assert.deepEqual((await indexedDB.databases()).map(({ name }) => name), [`highnote ${SITE}`])
})

test("a database of somebody else by that name stays as it is", async () => {
  const theirs = await opened(EARLIER, 1, database => database.createObjectStore("notes"))
  theirs.close()

  assert.equal((await newTab().shown()).caseId, "")

  assert.deepEqual((await indexedDB.databases()).find(({ name }) => name === EARLIER), { name: EARLIER, version: 1 })
})

test("what a tab of the earlier edition has just written is carried over, and it is told that it can write no more", async () => {
  const tab = await earlier({ "case-1": [ONE] }, "case-1")
  const written = put(tab, "case-1", TWO)

  const { records } = await newTab().shown()

  await written
  assert.deepEqual(idsIn(records), [ONE.id, TWO.id])
  await assert.rejects(opened(EARLIER, 1), { name: "VersionError" })
})

test("a tab of the earlier edition that stands still is told, and its ticks are carried over once it is closed", async () => {
  const tab = await earlier({ "case-1": [ONE] }, "case-1", () => {})
  const connection = new Connection(notices => openSite(SITE, notices), BRIEFLY)
  const store = newTab(new Session(), connection)
  await assert.rejects(store.shown(), (error: unknown) => error instanceof Fault && error.reason === "blocked")

  await put(tab, "case-1", TWO)
  tab.close()

  assert.deepEqual(idsIn((await untilRead(() => store.shown())).records), [ONE.id, TWO.id])
})

test("a copy that breaks off is none: everything is carried over the next time", async context => {
  await earlier({ "case-1": [ONE, TWO] }, "case-1")
  replacePut(context, (_, value) => {
    if (ownPart(value, "id") === TWO.id) throw new DOMException("quota", "QuotaExceededError")
  })
  await assert.rejects(newTab().shown(), (error: unknown) => error instanceof Fault && error.reason === "full")
  context.mock.restoreAll()

  const { caseId, records } = await newTab().shown()

  assert.deepEqual([caseId, idsIn(records)], ["case-1", [ONE.id, TWO.id]])
})

test("an earlier database that cannot be opened is told, and tried again", async context => {
  await earlier({ "case-1": [ONE] }, "case-1")
  const { open } = Object.getOwnPropertyDescriptors(IDBFactory.prototype)
  context.mock.method(IDBFactory.prototype, "open", function (this: IDBFactory, name: string, version?: number) {
    if (name === EARLIER) throw new DOMException("disk", "UnknownError")
    return (open.value as IDBFactory["open"]).call(this, name, version)
  })
  await assert.rejects(newTab().shown(), (error: unknown) => error instanceof Fault && error.reason === "broken")

  context.mock.restoreAll()

  assert.equal((await newTab().shown()).caseId, "case-1")
})

/** Keep cases as the earlier edition did; its tab lets go of the database when a newer edition asks, unless it stands still. */
async function earlier(cases: Record<string, Entry[]>, open: string, asked = (tab: IDBDatabase) => tab.close()): Promise<IDBDatabase> {
  const tab = await opened(EARLIER, 1, database => {
    database.createObjectStore("entries", { keyPath: ["case", "id"] })
    database.createObjectStore("cases", { keyPath: "id" })
    database.createObjectStore("settings", { keyPath: "name" })
  })
  tab.addEventListener("versionchange", () => asked(tab))
  const transaction = tab.transaction(["entries", "cases", "settings"], "readwrite")
  for (const [caseId, entries] of Object.entries(cases)) {
    transaction.objectStore("cases").put({ id: caseId })
    for (const entry of entries) transaction.objectStore("entries").put({ ...entry, case: caseId })
  }
  transaction.objectStore("settings").put({ name: "open", value: open })
  transaction.objectStore("settings").put({ name: "device", value: "earlier-device" })
  await completed(transaction)
  return tab
}

function put(tab: IDBDatabase, caseId: string, entry: Entry): Promise<void> {
  const transaction = tab.transaction("entries", "readwrite")
  transaction.objectStore("entries").put({ ...entry, case: caseId })
  return completed(transaction)
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve())
    transaction.addEventListener("error", () => reject(transaction.error ?? new Error("aborted")))
  })
}

function opened(name: string, version: number, upgrade?: (database: IDBDatabase) => unknown): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.addEventListener("upgradeneeded", () => upgrade?.(request.result))
    request.addEventListener("success", () => resolve(request.result))
    request.addEventListener("error", () => reject(request.error ?? new Error("not opened")))
  })
}

/** Ask until it works: on a busy machine the short patience of a test may run out more than once. */
async function untilRead<T>(read: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof Fault)) throw error
    }
  }
}
