/** storage: writes to the database in whole transactions, so that a page that is left at once has still written. */

import type { Kept, Summary } from "../case/carrier.ts"
import type { Database } from "./database.ts"

export type WritingTransaction = ReturnType<typeof writingOn>
/** More requests than any work of a person makes: only a file brings so many. */
const MANY = 2000

type Requests = Iterable<Promise<unknown>>

/** Begin a transaction that is on the disk when it is complete. */
export function writingOn(database: Database) {
  // "strict": a browser that is killed after `complete` has still written to the disk.
  return database.transaction(["entries", "cases", "outlines", "settings"], "readwrite", { durability: "strict" })
}

/** Put records of a case, and the summary that it has with them. */
export function* puts(transaction: WritingTransaction, caseId: string, records: readonly Kept[], summary?: Summary): Requests {
  const entries = transaction.objectStore("entries")
  // put, not add: a second try after a commit that was not heard must not fail. Ids are never made twice.
  for (const record of records) yield entries.put({ ...record, case: caseId })
  yield transaction.objectStore("cases").put({ id: caseId, summary })
}

/** Resolve with the answers to all requests once the transaction is complete; nothing is written if one fails. */
export async function written(database: Database, requests: (on: WritingTransaction) => Requests): Promise<unknown[]> {
  const transaction = writingOn(database)
  const answers: Promise<unknown>[] = [transaction.done]
  try {
    for (const answer of requests(transaction)) {
      answers.push(answer)
      // The reader of a large file is not to wait: the page goes on while the browser writes.
      if (answers.length % MANY === 0) await heard(answers)
    }
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

/** Wait for the last answer; what fails meanwhile fails with it. */
async function heard(answers: readonly Promise<unknown>[]) {
  quietly(answers.slice(-MANY))
  await answers.at(-1)
}

/** One reason is enough: what else fails for it would be reported as unheard of. */
export function quietly(answers: readonly Promise<unknown>[]) {
  for (const answer of answers) answer.catch(() => undefined)
}

function abort(transaction: { abort(): void }) {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}
