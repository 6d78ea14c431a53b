/**
 * storage: carries over what the earlier edition kept. Its database had one name for all sites of an origin.
 *
 * Every site takes a copy, once, and leaves the earlier database where it is: another site may still need it. Opening
 * it at a higher version shuts out tabs that still show the earlier edition. They then say that nothing is kept there
 * any more, and offer a copy to save, so nothing is written where this edition would not see it.
 */

import { openDB, type DBSchema, type IDBPDatabase } from "idb"

import type { Kept } from "../case/carrier.ts"
import { tellBegun, type Database, type Notices } from "./database.ts"
import { quietly, writingOn, type WritingTransaction } from "./writing.ts"

const NAME = "highnote"
const SHUT = 2

interface EarlierStores extends DBSchema {
  entries: { key: [string, string]; value: Kept & { case: string } }
  settings: { key: "open" | "device"; value: { name: "open" | "device"; value: string } }
}

interface Earlier {
  entries: readonly (Kept & { case: string })[]
  open: string
  device: string
}

/** Copy the cases of the earlier edition into the database of this site, unless that was done before. */
export async function carryOver(database: Database, notices: Notices) {
  if (await database.get("settings", "carried")) return
  const earlier = await readEarlier(notices)
  const transaction = writingOn(database)
  quietly([transaction.done])
  // Another tab may have been first, and its reader may have opened another case since.
  if (!(await transaction.objectStore("settings").get("carried"))) await Promise.all(copies(transaction, earlier))
  await transaction.done
}

function* copies(transaction: WritingTransaction, { entries, open, device }: Earlier): Iterable<Promise<unknown>> {
  const settings = transaction.objectStore("settings")
  for (const entry of entries) yield transaction.objectStore("entries").put(entry)
  for (const id of new Set(entries.map(entry => entry.case))) yield transaction.objectStore("cases").put({ id })
  if (open) yield settings.put({ name: "last", value: open })
  if (device) yield settings.put({ name: "device", value: device })
  yield settings.put({ name: "carried", value: NAME })
}

/** Empty the database of the earlier edition, for all sites that share it. */
export async function wipeEarlier(notices: Notices) {
  const database = await openEarlier(notices)
  if (!database) return
  try {
    await Promise.all([database.clear("entries"), database.clear("settings")])
  } finally {
    database.close()
  }
}

async function readEarlier(notices: Notices): Promise<Earlier> {
  const database = await openEarlier(notices)
  if (!database) return { entries: [], open: "", device: "" }
  try {
    const [entries, open, device] = await Promise.all([
      database.getAll("entries"),
      database.get("settings", "open"),
      database.get("settings", "device"),
    ])
    return { entries, open: open?.value ?? "", device: device?.value ?? "" }
  } finally {
    database.close()
  }
}

/** Open the earlier database and shut others out; undefined if there is none. */
async function openEarlier(notices: Notices): Promise<IDBPDatabase<EarlierStores> | undefined> {
  let isThere = true
  try {
    const opened = await openDB<EarlierStores>(NAME, SHUT, {
      upgrade(database, _, __, transaction) {
        isThere = database.objectStoreNames.contains("entries") && database.objectStoreNames.contains("settings")
        if (isThere) return
        // Given up, this leaves no empty database behind, and one of somebody else as it was.
        quietly([transaction.done])
        transaction.abort()
      },
      blocked: () => notices.blocked(),
    })
    tellBegun(opened, notices)
    return opened
  } catch (error) {
    if (isThere) throw error
    return undefined
  }
}
