import "fake-indexeddb/auto"

import assert from "node:assert/strict"
import { beforeEach, test, type TestContext } from "node:test"

import { IDBFactory } from "fake-indexeddb"

import type { Entry } from "../../../../scripts/browser/case/entry.ts"
import { Connection } from "../../../../scripts/browser/storage/connection.ts"
import type { Database } from "../../../../scripts/browser/storage/database.ts"
import { openSite } from "../../../../scripts/browser/storage/site.ts"
import { ticksOf } from "../given.ts"
import { idsIn, newTab, replacePut, Session, SITE } from "./given-browser.ts"

const [ONE, TWO] = ticksOf("writer01", "ACC-01", "ACC-02") as [Entry, Entry]

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

test("a page that goes to rest in the middle of reading keeps no other page from writing", async context => {
  const { connection, page } = openedPage()
  void connection.use(readingIn(context))
  await connection.use(database => database.count("entries"))

  page.dispatchEvent(passing("pagehide"))

  assert.equal(await newTab().append("case-1", [ONE]), false)
})

test("what was broken off is done once the page is in use again, and not before", async context => {
  const { connection, page } = openedPage()
  let times = 0
  const read = connection.use(async database => {
    times += 1
    return times === 1 ? readingIn(context)(database) : database.getAll("entries")
  })
  await connection.use(database => database.count("entries"))

  page.dispatchEvent(passing("pagehide"))
  await newTab().append("case-1", [ONE])
  assert.equal(times, 1)
  page.dispatchEvent(passing("pageshow"))

  assert.deepEqual(idsIn((await read) as readonly unknown[]), [ONE.id])
})

test("a write whose commit was sent is kept, though the page goes to rest at once", async context => {
  const { connection, page } = openedPage()
  const store = newTab(new Session(), connection)
  await store.shown()
  replacePut(context, (_, __, request) => {
    request()
    queueMicrotask(() => page.dispatchEvent(passing("pagehide")))
  })

  void store.append("case-1", [ONE, TWO])

  const other = newTab()
  while (!(await other.list()).length) await new Promise(setImmediate)
  assert.deepEqual(idsIn(await other.read("case-1")), [ONE.id, TWO.id])
})

test("a page that is left for good breaks nothing off: the browser ends it as it ends any page", async () => {
  const { connection, page } = openedPage()

  const reading = connection.use(async database => {
    const transaction = database.transaction("entries")
    page.dispatchEvent(passing("pagehide", false))
    return transaction.store.count()
  })

  assert.equal(await reading, 0)
})

/** Open a page that can be left, with its connection. Others are not left with it. */
function openedPage() {
  const page = new EventTarget()
  Object.defineProperty(globalThis, "addEventListener", { value: page.addEventListener.bind(page), configurable: true })
  const connection = new Connection(notices => openSite(SITE, notices))
  Reflect.deleteProperty(globalThis, "addEventListener")
  return { page, connection }
}

/** A page's going or coming; one that persists can be shown again as it was. */
function passing(type: "pagehide" | "pageshow", persisted = true): Event {
  return Object.assign(new Event(type), { persisted })
}

/** Read in one transaction that does not end before the test does, as that of a page which WebKit has put to rest. */
function readingIn({ signal }: TestContext) {
  return async (database: Database): Promise<unknown> => {
    const { store } = database.transaction("entries")
    while (!signal.aborted) await store.count()
    return []
  }
}
