import "fake-indexeddb/auto"

import assert from "node:assert/strict"
import { beforeEach, test, type TestContext } from "node:test"

import { IDBFactory } from "fake-indexeddb"

import { Fault } from "../../../../scripts/browser/case/carrier.ts"
import { ownPart, type Entry } from "../../../../scripts/browser/case/entry.ts"
import { Connection } from "../../../../scripts/browser/storage/connection.ts"
import { databaseName, openDatabase, VERSION, type Database } from "../../../../scripts/browser/storage/database.ts"
import { openSite } from "../../../../scripts/browser/storage/site.ts"
import { ticksOf } from "../given.ts"
import { idsIn, newTab, replacePut, Session, SITE, UNHEARD } from "./given-browser.ts"

const BRIEFLY = 50
const NAME = databaseName(SITE)
const [ONE, TWO] = ticksOf("writer01", "ACC-01", "ACC-02") as [Entry, Entry]
const BEGUN = { caseId: "case-1", device: "device-1", records: [ONE, TWO] }

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const reasonOf = (reason: string) => (error: unknown) => error instanceof Fault && error.reason === reason

test("a connection that has died is opened again and the write is done once more", async () => {
  const { store, databases } = watched()
  await store.append("case-1", [ONE])
  databases[0]!.close()

  await store.append("case-1", [TWO])

  assert.equal(databases.length, 2)
  assert.deepEqual(idsIn(await store.read("case-1")), [ONE.id, TWO.id])
})

test("a write that fails on a fresh connection too is told as broken", async context => {
  const store = newTab()
  await store.shown()
  failPuts(context, "UnknownError")

  await assert.rejects(store.append("case-1", [ONE]), reasonOf("broken"))
})

test("a write that breaks off in the middle writes nothing, and nothing is left unheard", async context => {
  const store = newTab()
  await store.shown()
  failPuts(context, "QuotaExceededError", TWO.id)

  await assert.rejects(store.begin(BEGUN), reasonOf("full"))

  context.mock.restoreAll()
  assert.deepEqual(await store.shown(), { caseId: "", device: "", person: undefined, outline: undefined, records: [] })
  assert.deepEqual(await store.read("case-1"), [])
})

test("a full disk is told as full and not tried again at once", async context => {
  const store = newTab()
  await store.shown()
  const put = failPuts(context, "QuotaExceededError")

  await assert.rejects(store.append("case-1", [ONE]), reasonOf("full"))
  assert.equal(put.mock.callCount(), 1)
})

for (const moment of ["before", "after"] as const) {
  test(`a transaction that is given up ${moment} its last request is answered keeps nothing and says why`, async context => {
    const store = newTab()
    await store.shown()
    giveUp(context, moment)

    await assert.rejects(store.append("case-1", [ONE]), reasonOf("full"))

    context.mock.restoreAll()
    assert.deepEqual(await store.read("case-1"), [])
  })
}

test("a browser that forbids storage is told as forbidden", async context => {
  for (const name of ["SecurityError", "InvalidStateError"]) {
    context.mock.method(IDBFactory.prototype, "open", () => {
      throw new DOMException("no", name)
    })
    await assert.rejects(newTab().shown(), reasonOf("forbidden"))
    context.mock.restoreAll()
  }
})

test("a browser without IndexedDB, or one that throws when it is named, is told as forbidden", async () => {
  const absent = { value: undefined }
  const throwing = {
    get: () => {
      throw new DOMException("no", "SecurityError")
    },
  }
  for (const property of [absent, throwing]) {
    Object.defineProperty(globalThis, "indexedDB", { ...property, configurable: true })
    await assert.rejects(newTab().shown(), reasonOf("forbidden"))
  }
  Object.defineProperty(globalThis, "indexedDB", { value: new IDBFactory(), configurable: true, writable: true })
})

test("an older edition in another tab is told as blocked, and the page goes on once that tab is closed", async () => {
  const older = await openDatabase(NAME, UNHEARD)
  const newer = new Connection(notices => openDatabase(NAME, notices, VERSION + 1), BRIEFLY)

  await assert.rejects(newer.use(async () => "read"), reasonOf("blocked"))
  older.close()

  await until(() => newer.use(async () => "read"))
})

test("this edition lets a newer one in, and is then told as older", async () => {
  const store = newTab()
  await store.append("case-1", [ONE])

  const newer = new Connection(notices => openDatabase(NAME, notices, VERSION + 1))
  assert.equal(await newer.use(async database => database.version), VERSION + 1)

  await assert.rejects(store.append("case-1", [TWO]), reasonOf("older"))
})

test("a browser that never answers is told as silent", async () => {
  const never = new Connection(() => new Promise(() => {}), BRIEFLY)

  await assert.rejects(never.use(async () => "read"), reasonOf("silent"))
})

test("a request that is never answered is told as silent, and the next one gets a new connection", async () => {
  const { connection, databases } = watched(BRIEFLY)

  await assert.rejects(connection.use(() => new Promise(() => {})), reasonOf("silent"))

  await until(() => connection.use(async () => "read"))
  assert.ok(databases.length > 1)
})

test("a browser that refused once is asked again", async () => {
  let refuses = true
  const connection = new Connection(async notices => {
    if (refuses) throw new DOMException("no", "SecurityError")
    return openDatabase(NAME, notices)
  })
  await assert.rejects(connection.use(async () => "read"), reasonOf("forbidden"))

  refuses = false

  assert.equal(await connection.use(async () => "read"), "read")
})

/** A store, its connection, and the databases that it has opened. */
function watched(patience?: number) {
  const databases: Database[] = []
  const connection = new Connection(async notices => {
    const database = await openSite(SITE, notices)
    databases.push(database)
    return database
  }, patience)
  return { store: newTab(new Session(), connection), connection, databases }
}

/** Ask until it works: on a busy machine the short patience of a test may run out more than once. */
async function until(ask: () => Promise<unknown>) {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof Fault)) throw error
    }
  }
}

/** Let every put fail, or the one of an entry. */
function failPuts(context: TestContext, name: string, entry?: string) {
  return replacePut(context, (_, value) => {
    if (entry === undefined || ownPart(value, "id") === entry) throw new DOMException("no", name)
  })
}

/** Let the browser give up the next transaction, as it does when the disk is full. */
function giveUp(context: TestContext, moment: "before" | "after") {
  replacePut(context, (store, _, request) => {
    if (store.name !== "cases") return
    // The stand-in's own step "abort a transaction"; a page has no way to give a reason.
    const abort = Reflect.get(store.transaction, "_abort") as (reason: string) => void
    const giveUpNow = () => abort.call(store.transaction, "QuotaExceededError")
    if (moment === "before") queueMicrotask(giveUpNow)
    else request().addEventListener("success", giveUpNow)
  })
}
