/** storage: reads and keeps the entries of cases, one record each. Knows no kinds of entry. */

import { Connection } from "./connection.ts"
import type { Database, Kept } from "./database.ts"

export type { Kept } from "./database.ts"

/** What the browser holds of a case; `caseId` is empty if there is none. */
export interface Loaded {
  caseId: string
  device: string
  records: unknown[]
}

/**
 * Which case the page writes to: one that it `began`, one that was open when it was loaded (`opened`), or one that
 * the reader `chose` to open in place of another.
 */
export type Claim = "began" | "opened" | "chose"

export interface Writing {
  caseId: string
  device: string
  claim: Claim
  fresh: readonly Kept[]
  all: readonly Kept[]
}

/** Keeps cases in IndexedDB; both methods reject with a Fault. */
export class CaseStore {
  private readonly connection: Connection

  constructor(connection = new Connection()) {
    this.connection = connection
  }

  /** Read one case, or the open one. */
  load(caseId?: string): Promise<Loaded> {
    return this.connection.use(database => load(database, caseId))
  }

  /**
   * Write entries, and return the id of the case they belong in; resolves at the transaction's `complete`.
   *
   * If another tab began a case before this page wrote the one it began, nothing is written and the other is returned.
   * If the browser does not hold the case, or has lost it since, all of it is written.
   */
  keep(writing: Writing): Promise<string> {
    return this.connection.use(database => keep(database, writing))
  }
}

async function load(database: Database, wanted?: string): Promise<Loaded> {
  const transaction = heard(database.transaction(["entries", "settings"]))
  const settings = transaction.objectStore("settings")
  const device = (await settings.get("device"))?.value ?? ""
  const caseId = wanted ?? (await settings.get("open"))?.value ?? ""
  // In the order of keys, an array comes after every text: this range is all entries of one case.
  const ofCase = IDBKeyRange.bound([caseId], [caseId, []])
  const records = caseId ? await transaction.objectStore("entries").getAll(ofCase) : []
  return { caseId, device, records }
}

type WritingTransaction = ReturnType<typeof writingOn>

function writingOn(database: Database) {
  // "strict": a browser that is killed after `complete` has still written to the disk.
  return heard(database.transaction(["entries", "cases", "settings"], "readwrite", { durability: "strict" }))
}

async function keep(database: Database, writing: Writing): Promise<string> {
  const transaction = writingOn(database)
  try {
    return await write(transaction, writing)
  } catch (error) {
    // When the disk is full, the requests only say that they were aborted; the transaction knows why.
    throw transaction.error ?? error
  }
}

async function write(transaction: WritingTransaction, { caseId, device, claim, fresh, all }: Writing): Promise<string> {
  const settings = transaction.objectStore("settings")
  const cases = transaction.objectStore("cases")
  const open = (await settings.get("open"))?.value
  if (claim === "began" && open && open !== caseId) return open
  const isHere = await cases.get(caseId)
  if (claim === "chose" || !open) await settings.put({ name: "open", value: caseId })
  if (!(await settings.get("device"))) await settings.put({ name: "device", value: device })
  // put, not add: a second try after a commit that was not heard must not fail. Ids are never made twice.
  const entries = transaction.objectStore("entries")
  const puts = (isHere ? fresh : all).map(record => entries.put({ ...record, case: caseId }))
  await Promise.all([...puts, cases.put({ id: caseId }), transaction.done])
  return caseId
}

/** A request that fails tells its own reason first; `done` repeats it, and would be reported as unhandled. */
function heard<T extends { done: Promise<void> }>(transaction: T): T {
  transaction.done.catch(() => undefined)
  return transaction
}
