/** storage: the database "highnote", its stores and its versions. Knows no kinds of entry. */

import { openDB, type DBSchema, type IDBPDatabase } from "idb"

/** An entry as storage sees it: whose it is, and its id. */
export interface Kept {
  id: string
}

interface Stores extends DBSchema {
  /** The case stands first in the key: two cases may hold the same entry id, and neither overwrites the other. */
  entries: { key: [string, string]; value: Kept & { case: string } }
  cases: { key: string; value: { id: string } }
  settings: { key: "open" | "device"; value: { name: "open" | "device"; value: string } }
}

export type Database = IDBPDatabase<Stores>

export interface Notices {
  /** A tab with an older edition keeps this one from opening. */
  blocked(): void
  /** The connection has died, or must be closed: a newer edition in another tab waits for that. */
  ended(): void
}

export const NAME = "highnote"
export const VERSION = 1

/** Open the database and bring it to this version; rejects with what the browser says. */
export async function openDatabase(notices: Notices, version = VERSION): Promise<Database> {
  return openDB<Stores>(NAME, version, {
    upgrade(database, from) {
      if (from < 1) createStores(database)
    },
    blocked: notices.blocked,
    blocking: notices.ended,
    terminated: notices.ended,
  })
}

function createStores(database: Database) {
  database.createObjectStore("entries", { keyPath: ["case", "id"] })
  database.createObjectStore("cases", { keyPath: "id" })
  database.createObjectStore("settings", { keyPath: "name" })
}
