import "fake-indexeddb/auto"

import assert from "node:assert/strict"
import { beforeEach, test } from "node:test"

import { IDBFactory } from "fake-indexeddb"

import { CaseStore, type Writing } from "../../../../scripts/browser/storage/case-store.ts"
import { Connection } from "../../../../scripts/browser/storage/connection.ts"
import { openDatabase } from "../../../../scripts/browser/storage/database.ts"
import { Fault } from "../../../../scripts/browser/storage/faults.ts"

const PATIENCE = 100

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const newStore = () => new CaseStore(new Connection(openDatabase, PATIENCE))

function writing(caseId: string, ids: string[], more: Partial<Writing> = {}): Writing {
  const records = ids.map(id => ({ id, kind: "item.done" }))
  return { caseId, device: "device-1", claim: "opened", fresh: records, all: records, ...more }
}

const idsIn = ({ records }: { records: unknown[] }) => records.map(record => (record as { id: string }).id)
const reasonOf = (reason: string) => (error: unknown) => error instanceof Fault && error.reason === reason

test("a browser that holds nothing has no case", async () => {
  assert.deepEqual(await newStore().load(), { caseId: "", device: "", records: [] })
})

test("what was kept is read by another page, in the order of ids", async () => {
  await newStore().keep(writing("case-1", ["b", "a"]))

  const { caseId, device, records } = await newStore().load()

  assert.deepEqual([caseId, device, idsIn({ records })], ["case-1", "device-1", ["a", "b"]])
})

test("the transaction is strict, so that a killed browser has written what it said it kept", async context => {
  const store = newStore()
  await store.load()
  const transaction = context.mock.method(IDBDatabase.prototype, "transaction")

  await store.keep(writing("case-1", ["a"]))

  assert.deepEqual(transaction.mock.calls.at(-1)!.arguments[2], { durability: "strict" })
})

test("two cases may hold the same entry id, and neither overwrites the other", async () => {
  const store = newStore()
  await store.keep(writing("case-1", ["a", "b"]))
  await store.keep(writing("case-2", ["a"]))

  assert.deepEqual(idsIn(await store.load("case-1")), ["a", "b"])
  assert.deepEqual(idsIn(await store.load("case-2")), ["a"])
})

test("a page that began a case writes nothing if another tab was first, and learns of that case", async () => {
  await newStore().keep(writing("case-1", ["a"], { claim: "began" }))

  const open = await newStore().keep(writing("case-2", ["b"], { claim: "began" }))

  assert.equal(open, "case-1")
  assert.deepEqual(idsIn(await newStore().load("case-2")), [])
})

test("a case that the reader chose becomes the open one, and the one before stays", async () => {
  const store = newStore()
  await store.keep(writing("case-1", ["a"]))
  await store.keep(writing("case-2", ["b"], { claim: "chose" }))

  assert.equal((await store.load()).caseId, "case-2")
  assert.deepEqual(idsIn(await store.load("case-1")), ["a"])
})

test("a case that was lost is written as a whole", async () => {
  const store = newStore()
  await store.keep(writing("case-1", ["a"]))
  globalThis.indexedDB = new IDBFactory()

  const fresh = newStore()
  await fresh.keep({ ...writing("case-1", ["a", "b"]), fresh: [{ id: "b" }] })

  assert.deepEqual(idsIn(await fresh.load()), ["a", "b"])
})

test("a connection that has died is opened again and the write is done once more", async () => {
  const { connection, databases } = watched()
  const store = new CaseStore(connection)
  await store.keep(writing("case-1", ["a"]))
  databases[0]!.close()

  await store.keep(writing("case-1", ["b"]))

  assert.equal(databases.length, 2)
  assert.deepEqual(idsIn(await store.load()), ["a", "b"])
})

test("a write that fails on a fresh connection too is told as broken", async context => {
  const store = newStore()
  context.mock.method(IDBObjectStore.prototype, "put", () => {
    throw new DOMException("disk", "UnknownError")
  })

  await assert.rejects(store.keep(writing("case-1", ["a"])), reasonOf("broken"))
})

test("a full disk is told as full and not tried again at once", async context => {
  const store = newStore()
  const put = context.mock.method(IDBObjectStore.prototype, "put", () => {
    throw new DOMException("quota", "QuotaExceededError")
  })

  await assert.rejects(store.keep(writing("case-1", ["a"])), reasonOf("full"))
  assert.equal(put.mock.callCount(), 1)
})

test("a disk that is full only at the end of the transaction keeps nothing and says so", async context => {
  const store = newStore()
  await store.load()
  const transaction = IDBDatabase.prototype.transaction
  context.mock.method(IDBDatabase.prototype, "transaction", function (this: IDBDatabase, ...asked: Parameters<typeof transaction>) {
    const begun = transaction.apply(this, asked)
    Object.defineProperty(begun, "error", { get: () => new DOMException("quota", "QuotaExceededError") })
    const objectStore = begun.objectStore.bind(begun)
    begun.objectStore = name => {
      const entries = objectStore(name)
      if (name === "cases") entries.put = (() => begun.abort()) as never
      return entries
    }
    return begun
  })

  await assert.rejects(store.keep(writing("case-1", ["a"])), reasonOf("full"))
  context.mock.restoreAll()
  assert.deepEqual(idsIn(await store.load("case-1")), [])
})

test("a browser that forbids storage is told as forbidden", async context => {
  for (const name of ["SecurityError", "InvalidStateError"]) {
    context.mock.method(IDBFactory.prototype, "open", () => {
      throw new DOMException("no", name)
    })
    await assert.rejects(newStore().load(), reasonOf("forbidden"))
    context.mock.restoreAll()
  }
})

test("a browser without IndexedDB, or one that throws when it is named, is told as forbidden", async () => {
  const absent = { value: undefined }
  const throwing = { get: () => { throw new DOMException("no", "SecurityError") } }
  for (const property of [absent, throwing]) {
    Object.defineProperty(globalThis, "indexedDB", { ...property, configurable: true })
    await assert.rejects(newStore().load(), reasonOf("forbidden"))
  }
  Object.defineProperty(globalThis, "indexedDB", { value: new IDBFactory(), configurable: true, writable: true })
})

test("an older edition in another tab is told as blocked, and the page goes on once that tab is closed", async () => {
  const older = await new Promise<IDBDatabase>(resolve => {
    const request = indexedDB.open("highnote", 1)
    request.onsuccess = () => resolve(request.result)
  })
  const newer = new Connection(notices => openDatabase(notices, 2), PATIENCE)

  await assert.rejects(newer.use(async () => "read"), reasonOf("blocked"))
  older.close()

  assert.equal(await newer.use(async () => "read"), "read")
})

test("this edition lets a newer one in, and is then told as older", async () => {
  const store = newStore()
  await store.keep(writing("case-1", ["a"]))

  const newer = new Connection(notices => openDatabase(notices, 2), PATIENCE)
  assert.equal(await newer.use(async database => database.version), 2)

  await assert.rejects(store.keep(writing("case-1", ["b"])), reasonOf("older"))
})

test("a browser that never answers is told as silent", async () => {
  const never = new Connection(() => new Promise(() => {}), PATIENCE)

  await assert.rejects(never.use(async () => "read"), reasonOf("silent"))
})

test("a request that is never answered is told as silent, and the next one gets a new connection", async () => {
  const { connection, databases } = watched()

  await assert.rejects(connection.use(() => new Promise(() => {})), reasonOf("silent"))

  assert.equal(await connection.use(async () => "read"), "read")
  assert.equal(databases.length, 2)
})

/** A connection, and the databases it has opened. */
function watched() {
  const databases: Awaited<ReturnType<typeof openDatabase>>[] = []
  const connection = new Connection(async notices => {
    const database = await openDatabase(notices)
    databases.push(database)
    return database
  }, PATIENCE)
  return { connection, databases }
}
