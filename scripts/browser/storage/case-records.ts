/** storage: reads and writes the records of cases in an open database. Settings may be anything, so they are read with care. */

import type { Kept, Outline, Showing, Shown, Summary, Told } from "../case/carrier.ts"
import type { Database, Setting } from "./database.ts"
import { puts, quietly, written } from "./writing.ts"

/** In the order of keys, an array comes after every text: this range is all records of one case. */
export function keysOf(caseId: string): IDBKeyRange {
  return IDBKeyRange.bound([caseId], [caseId, []])
}

/** Return the case of a tab that showed `mine` before; else the one that was opened last. */
export async function shownIn(database: Database, mine: string): Promise<Shown> {
  const transaction = database.transaction(["entries", "cases", "outlines", "settings"])
  quietly([transaction.done])
  const setting = async (name: Setting) => textOf((await transaction.objectStore("settings").get(name))?.value)
  const isHeld = async (id: string) => id !== "" && ((await transaction.objectStore("cases").getKey(id)) ?? (await transaction.objectStore("entries").getKey(keysOf(id)))) !== undefined
  const [device = "", last = "", person] = [await setting("device"), await setting("last"), await setting("person")]
  const caseId = (await isHeld(mine)) ? mine : last
  if (!(await isHeld(caseId))) return { caseId: "", device, person, outline: undefined, records: [] }
  const outline = await transaction.objectStore("outlines").get(caseId)
  const records = await transaction.objectStore("entries").getAll(keysOf(caseId))
  return { caseId, device, person, outline: outline?.outline, records }
}

/** Add records; tells whether the case was held before. */
export async function append(database: Database, caseId: string, records: readonly Kept[], summary?: Summary): Promise<boolean> {
  const [known] = await written(database, function* (transaction) {
    yield transaction.objectStore("cases").getKey(caseId)
    yield* puts(transaction, caseId, records, summary)
  })
  return known !== undefined
}

/** Write a case that was begun here, unless another one was opened meanwhile; tells whether it was written. */
export async function begin(database: Database, showing: Showing): Promise<boolean> {
  try {
    await show(database, showing, "add")
    return true
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== "ConstraintError") throw error
  }
  const { caseId } = await shownIn(database, "")
  if (caseId !== "" && caseId !== showing.caseId) return false
  // It was begun before, and this page was not told that it was written; or the last one opened is no case at all.
  await show(database, showing, "put")
  return true
}

/** Write a case and make it the last one opened; `add` fails if there is one. */
export async function show(database: Database, { caseId, device, records, summary }: Showing, how: "add" | "put") {
  await written(database, function* (transaction) {
    const settings = transaction.objectStore("settings")
    yield settings[how]({ name: "last", value: caseId })
    yield settings.put({ name: "device", value: device })
    yield* puts(transaction, caseId, records, summary)
  })
}

/** Return all cases in short, and count their records; one without any, or without a name, is none. */
export async function toldOf(database: Database): Promise<Told[]> {
  const transaction = database.transaction(["entries", "cases"])
  quietly([transaction.done])
  const cases = await transaction.objectStore("cases").getAll()
  const counts = await Promise.all(cases.map(({ id }) => transaction.objectStore("entries").count(keysOf(id))))
  const told = cases.map(({ id, summary }, place) => ({ caseId: id, summary, records: counts[place] ?? 0 }))
  return told.filter(({ caseId, records }) => textOf(caseId) !== undefined && records > 0)
}

/** Keep what is told of a case in short; a case that is gone stays gone. */
export async function tell(database: Database, caseId: string, summary: Summary, outline?: Outline) {
  const transaction = database.transaction(["cases", "outlines"], "readwrite")
  quietly([transaction.done])
  if ((await transaction.objectStore("cases").getKey(caseId)) !== undefined) {
    await transaction.objectStore("cases").put({ id: caseId, summary })
    if (outline) await transaction.objectStore("outlines").put({ id: caseId, outline })
  }
  await transaction.done
}

/** Delete a case with everything that is kept of it. */
export async function drop(database: Database, caseId: string) {
  const last = await database.get("settings", "last")
  await written(database, function* (transaction) {
    yield transaction.objectStore("entries").delete(keysOf(caseId))
    yield transaction.objectStore("cases").delete(caseId)
    yield transaction.objectStore("outlines").delete(caseId)
    if (last?.value === caseId) yield transaction.objectStore("settings").delete("last")
  })
}

/** Delete everything; the cases of the earlier edition are not carried over again. */
export async function wipe(database: Database) {
  await written(database, function* (transaction) {
    for (const name of ["entries", "cases", "outlines", "settings"] as const) yield transaction.objectStore(name).clear()
    yield transaction.objectStore("settings").put({ name: "carried", value: "wiped" })
  })
}

/** Return a setting that is text; undefined if it is anything else. */
function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined
}
