import "fake-indexeddb/auto"

import assert from "node:assert/strict"
import { beforeEach, test } from "node:test"

import { IDBFactory } from "fake-indexeddb"
import { openDB } from "idb"

import type { Entry } from "../../../../scripts/browser/case/entry.ts"
import type { BrowserStore } from "../../../../scripts/browser/storage/browser-store.ts"
import { databaseName, openDatabase } from "../../../../scripts/browser/storage/database.ts"
import { ticked, ticksOf } from "../given.ts"
import { idsIn, newTab, openPageOn, SITE, UNHEARD } from "./given-browser.ts"

const NAME = databaseName(SITE)
const [ONE, TWO] = ticksOf("writer01", "ACC-01", "ACC-02") as [Entry, Entry]
const SUMMARY = { id: "case-1", title: "Clockmakers", isPractice: false, standing: "open", opened: "", changed: "", records: 1, done: 1, all: 2, lastDay: "", dues: [] } as const
const OUTLINE = { version: "1", lastDay: "", items: [["ACC-01", 20]], leftOut: [] } as const

async function read(store: BrowserStore) {
  const page = openPageOn(store)
  await page.settled()
  return page
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

test("a summary is kept with the write that it tells of, and counted against what is there", async () => {
  const store = newTab()
  await store.append("case-1", [ONE], SUMMARY)
  await store.append("case-2", [ONE, TWO])

  assert.deepEqual(await store.told(), [
    { caseId: "case-1", summary: SUMMARY, records: 1 },
    { caseId: "case-2", summary: undefined, records: 2 },
  ])
})

test("a plan in short is kept with its case, and comes with the case that a tab shows", async () => {
  const store = newTab()
  await store.begin({ caseId: "case-1", device: "device01", records: [ONE] })

  await store.tell("case-1", SUMMARY, OUTLINE)

  assert.deepEqual([await store.outline("case-1"), (await newTab().shown()).outline], [OUTLINE, OUTLINE])
})

test("what stands among the cases and is none is not told", async () => {
  const store = newTab()
  await store.append("case-1", [ONE])
  const database = await openDatabase(NAME, UNHEARD)
  for (const id of ["case-empty", 7, ["case-2"]]) await database.put("cases", { id } as never)
  database.close()

  assert.deepEqual((await store.told()).map(({ caseId }) => caseId), ["case-1"])
})

test("nothing is told of a case that is gone", async () => {
  const store = newTab()

  await store.tell("case-1", SUMMARY, OUTLINE)

  assert.deepEqual([await store.told(), await store.outline("case-1")], [[], undefined])
})

test("a case that is deleted leaves nothing, and the others stay", async () => {
  const store = newTab()
  await store.append("case-2", [ONE])
  await store.begin({ caseId: "case-1", device: "device01", records: [ONE, TWO] })
  await store.tell("case-1", SUMMARY, OUTLINE)

  await store.drop("case-1")

  assert.deepEqual([await store.read("case-1"), await store.outline("case-1"), await store.list()], [[], undefined, ["case-2"]])
  assert.deepEqual([idsIn(await store.read("case-2")), (await newTab().shown()).caseId], [[ONE.id], ""])
})

test("a browser that is wiped holds no case, no plan, and not who the reader is", async () => {
  const store = newTab()
  await store.begin({ caseId: "case-1", device: "device01", records: [ONE] })
  await store.tell("case-1", SUMMARY, OUTLINE)
  await store.name("Ida")

  await store.wipe()

  const { caseId, person } = await newTab().shown()
  assert.deepEqual([await store.list(), await store.read("case-1"), await store.outline("case-1"), caseId, person], [[], [], undefined, "", undefined])
})

test("who the reader is is kept", async () => {
  await newTab().name("Ida")

  assert.equal((await newTab().shown()).person, "Ida")
})

test("a database of version 1 is brought up with everything in it", async () => {
  const first = await openDB(NAME, 1, {
    upgrade(database) {
      database.createObjectStore("entries", { keyPath: ["case", "id"] })
      database.createObjectStore("cases", { keyPath: "id" })
      database.createObjectStore("settings", { keyPath: "name" })
    },
  })
  await first.put("entries", { ...ONE, case: "case-1" })
  await first.put("cases", { id: "case-1" })
  await first.put("settings", { name: "last", value: "case-1" })
  await first.put("settings", { name: "carried", value: "highnote" })
  first.close()

  const page = await read(newTab())

  assert.deepEqual([page.id, ticked(page), (await page.cases()).length], ["case-1", ["ACC-01"], 1])
})

for (const value of [{}, 7, null, "", "case-unknown", ["case-1"]]) {
  test(`a broken setting ${JSON.stringify(value)} hides no case for ever, and new ticks are kept`, async () => {
    await newTab().append("case-1", [ONE])
    const database = await openDatabase(NAME, UNHEARD)
    for (const name of ["last", "device", "person"] as const) await database.put("settings", { name, value } as never)
    database.close()
    const page = await read(newTab())

    await page.begin({ title: "Clockmakers" })

    assert.equal(page.keeping.is, "kept")
    assert.equal((await read(newTab())).state.title, "Clockmakers")
  })

  test(`a tick beside a broken setting ${JSON.stringify(value)} is kept`, async () => {
    const database = await openDatabase(NAME, UNHEARD)
    for (const name of ["last", "device", "person"] as const) await database.put("settings", { name, value } as never)
    database.close()
    const page = await read(newTab())

    await page.add({ kind: "item.done", target: "ACC-01", value: true })

    assert.equal(page.keeping.is, "kept")
    assert.deepEqual(ticked(await read(newTab())), ["ACC-01"])
  })
}

test("a database that is deleted while a page shows it is noticed at once", async () => {
  const page = await read(newTab())
  await page.add({ kind: "item.done", target: "ACC-01", value: true })

  await new Promise<void>(resolve => {
    indexedDB.deleteDatabase(NAME).addEventListener("success", () => resolve())
  })
  await page.settled()

  assert.deepEqual([page.keeping, page.isAtRisk], [{ is: "unkept", reason: "gone" }, true])
})
