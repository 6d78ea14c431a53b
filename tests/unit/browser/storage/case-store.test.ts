import "fake-indexeddb/auto"

import assert from "node:assert/strict"
import { beforeEach, test, type TestContext } from "node:test"

import { IDBFactory } from "fake-indexeddb"

import { CaseStore, type Writing } from "../../../../scripts/browser/storage/case-store.ts"
import { Connection } from "../../../../scripts/browser/storage/connection.ts"
import { openDatabase } from "../../../../scripts/browser/storage/database.ts"
import { Fault } from "../../../../scripts/browser/storage/faults.ts"

const BRIEFLY = 50

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const newStore = () => new CaseStore()

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
  await store.keep(writing("case-1", ["b"]))

  assert.ok(transaction.mock.callCount() > 1)
  for (const call of transaction.mock.calls) assert.deepEqual(call.arguments[2], { durability: "strict" })
})

test("everything is asked of the browser at once, so that a page that is left right after a tick still keeps it", async context => {
  const store = newStore()
  await store.keep(writing("case-1", ["a"]))
  const commit = context.mock.method(IDBTransaction.prototype, "commit")

  const kept = store.keep(writing("case-1", ["b"]))
  // Only what is done before the browser turns to other work is sure to be done.
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()

  assert.equal(commit.mock.callCount(), 1)
  await kept
})

test("a case that was lost while another became the open one is written as a whole, and the other stays open", async () => {
  const store = newStore()
  await store.keep(writing("case-2", ["z"]))

  assert.equal(await store.keep({ ...writing("case-1", ["a", "b"]), fresh: [{ id: "b" }] }), "case-1")

  assert.deepEqual(idsIn(await store.load("case-1")), ["a", "b"])
  assert.equal((await store.load()).caseId, "case-2")
})

test("a page that began a case, and was not told that it was written, writes on in it", async () => {
  await newStore().keep(writing("case-1", ["a"], { claim: "began" }))

  assert.equal(await newStore().keep(writing("case-1", ["a", "b"], { claim: "began" })), "case-1")

  assert.deepEqual(idsIn(await newStore().load()), ["a", "b"])
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

test("a write that breaks off in the middle writes nothing, and nothing is left unheard", async context => {
  const store = newStore()
  const put = IDBObjectStore.prototype.put
  context.mock.method(IDBObjectStore.prototype, "put", function (this: IDBObjectStore, value: { id?: string }) {
    if (value.id === "b") throw new DOMException("quota", "QuotaExceededError")
    return put.call(this, value)
  })

  await assert.rejects(store.keep(writing("case-1", ["a", "b"], { claim: "began" })), reasonOf("full"))

  context.mock.restoreAll()
  assert.deepEqual(await store.load(), { caseId: "", device: "", records: [] })
  assert.deepEqual(idsIn(await store.load("case-1")), [])
})

test("a full disk is told as full and not tried again at once", async context => {
  const store = newStore()
  const put = context.mock.method(IDBObjectStore.prototype, "put", () => {
    throw new DOMException("quota", "QuotaExceededError")
  })

  await assert.rejects(store.keep(writing("case-1", ["a"])), reasonOf("full"))
  assert.equal(put.mock.callCount(), 1)
})

for (const moment of ["before", "after"] as const) {
  test(`a transaction that is given up ${moment} its last request is answered keeps nothing and says why`, async context => {
    const store = newStore()
    await store.load()
    giveUp(context, moment)

    await assert.rejects(store.keep(writing("case-1", ["a"])), reasonOf("full"))

    context.mock.restoreAll()
    assert.deepEqual(idsIn(await store.load("case-1")), [])
  })
}

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
  const newer = new Connection(notices => openDatabase(notices, 2), BRIEFLY)

  await assert.rejects(newer.use(async () => "read"), reasonOf("blocked"))
  older.close()

  await until(() => newer.use(async () => "read"))
})

test("this edition lets a newer one in, and is then told as older", async () => {
  const store = newStore()
  await store.keep(writing("case-1", ["a"]))

  const newer = new Connection(notices => openDatabase(notices, 2))
  assert.equal(await newer.use(async database => database.version), 2)

  await assert.rejects(store.keep(writing("case-1", ["b"])), reasonOf("older"))
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
    return openDatabase(notices)
  })
  await assert.rejects(connection.use(async () => "read"), reasonOf("forbidden"))

  refuses = false

  assert.equal(await connection.use(async () => "read"), "read")
})

/** A connection, and the databases it has opened. */
function watched(patience?: number) {
  const databases: Awaited<ReturnType<typeof openDatabase>>[] = []
  const connection = new Connection(async notices => {
    const database = await openDatabase(notices)
    databases.push(database)
    return database
  }, patience)
  return { connection, databases }
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

/** Let the browser give up the next transaction, as it does when the disk is full. */
function giveUp(context: TestContext, moment: "before" | "after") {
  const put = IDBObjectStore.prototype.put
  context.mock.method(IDBObjectStore.prototype, "put", function (this: IDBObjectStore, value: unknown) {
    const request = put.call(this, value)
    if (this.name !== "cases") return request
    // The stand-in's own step "abort a transaction"; a page has no way to give a reason.
    const { transaction } = this as unknown as { transaction: { _abort(name: string): void } }
    const abort = () => transaction._abort("QuotaExceededError")
    if (moment === "before") queueMicrotask(abort)
    else request.addEventListener("success", abort)
    return request
  })
}
