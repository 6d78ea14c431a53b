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
  const transaction = database.transaction(["entries", "settings"])
  quietly([transaction.done])
  const settings = transaction.objectStore("settings")
  const device = (await settings.get("device"))?.value ?? ""
  const caseId = wanted ?? (await settings.get("open"))?.value ?? ""
  // In the order of keys, an array comes after every text: this range is all entries of one case.
  const ofCase = IDBKeyRange.bound([caseId], [caseId, []])
  const records = caseId ? await transaction.objectStore("entries").getAll(ofCase) : []
  return { caseId, device, records }
}

async function keep(database: Database, writing: Writing): Promise<string> {
  const { caseId, claim, fresh, all } = writing
  if (claim === "opened" && (await append(database, caseId, fresh))) return caseId
  if (claim === "chose") return open(database, writing, "put")
  try {
    return await open(database, writing, "add")
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== "ConstraintError") throw error
  }
  const other = (await database.get("settings", "open"))?.value ?? caseId
  if (claim === "opened" || other === caseId) await append(database, caseId, all)
  return claim === "opened" ? caseId : other
}

/** Write entries of a case; tells whether the browser held the case before. */
async function append(database: Database, caseId: string, records: readonly Kept[]): Promise<boolean> {
  const [isHere] = await written(writingOn(database), function* (transaction) {
    yield transaction.objectStore("cases").getKey(caseId)
    yield* puts(transaction, caseId, records)
  })
  return isHere !== undefined
}

/** Write a whole case and make it the open one; `add` fails if there is an open one. */
async function open(database: Database, { caseId, device, all }: Writing, how: "add" | "put"): Promise<string> {
  await written(writingOn(database), function* (transaction) {
    const settings = transaction.objectStore("settings")
    yield settings[how]({ name: "open", value: caseId })
    yield settings.put({ name: "device", value: device })
    yield* puts(transaction, caseId, all)
  })
  return caseId
}

type WritingTransaction = ReturnType<typeof writingOn>
type Requests = Iterable<Promise<unknown>>

function writingOn(database: Database) {
  // "strict": a browser that is killed after `complete` has still written to the disk.
  return database.transaction(["entries", "cases", "settings"], "readwrite", { durability: "strict" })
}

function* puts(transaction: WritingTransaction, caseId: string, records: readonly Kept[]): Requests {
  const entries = transaction.objectStore("entries")
  // put, not add: a second try after a commit that was not heard must not fail. Ids are never made twice.
  for (const record of records) yield entries.put({ ...record, case: caseId })
  yield transaction.objectStore("cases").put({ id: caseId })
}

/** Resolve with the answers to all requests once the transaction is complete; nothing is written if one fails. */
async function written(transaction: WritingTransaction, requests: (on: WritingTransaction) => Requests): Promise<unknown[]> {
  const answers = [transaction.done] as Promise<unknown>[]
  try {
    for (const answer of requests(transaction)) answers.push(answer)
    // All requests and the commit are sent at once: the browser carries them out even if the page is left now.
    transaction.commit()
    const [, ...values] = await Promise.all(answers)
    return values
  } catch (error) {
    quietly(answers)
    if (!transaction.error) abort(transaction)
    // When the disk is full, the requests only say that they were aborted; the transaction knows why.
    throw transaction.error ?? error
  }
}

/** One reason is enough: what else fails for it would be reported as unheard of. */
function quietly(answers: readonly Promise<unknown>[]) {
  for (const answer of answers) answer.catch(() => undefined)
}

function abort(transaction: WritingTransaction) {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}
