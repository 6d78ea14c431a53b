/** storage: the database of a site, its stores and its versions. Knows no kinds of entry. */

import { openDB, unwrap, wrap, type DBSchema, type IDBPDatabase } from "idb"

import type { Kept, Outline, Summary } from "../case/carrier.ts"
import { quietly } from "./writing.ts"

/** `last` is the case that was opened last, `carried` says that the cases of the earlier edition are here. */
export type Setting = "last" | "device" | "carried" | "person"

export interface Stores extends DBSchema {
  /** The case stands first in the key: two cases may hold the same entry id, and neither overwrites the other. */
  entries: { key: [string, string]; value: Kept & { case: string } }
  /** Version 1 kept no summaries. */
  cases: { key: string; value: { id: string; summary?: Summary | undefined } }
  /** Since version 2. */
  outlines: { key: string; value: { id: string; outline: Outline } }
  settings: { key: Setting; value: { name: Setting; value: string } }
}

export type Database = IDBPDatabase<Stores>

export interface Notices {
  /** A tab with an older edition keeps this one from opening. */
  blocked(): void
  /** The connection has died, or must be closed: a newer edition in another tab waits for that, or the database is deleted. */
  ended(): void
  /** A transaction has begun. */
  began(transaction: IDBTransaction): void
}

export const VERSION = 2

/** Name the database by the root of its site: sites of one origin, or copies on one stick, never mix. */
export function databaseName(root: string): string {
  return `highnote ${root}`
}

/** Open a database and bring it to this version; rejects with what the browser says. */
export async function openDatabase(name: string, notices: Notices, version = VERSION): Promise<Database> {
  const opened = await openDB<Stores>(name, version, {
    upgrade(database, from, _, transaction) {
      notices.began(unwrap(transaction))
      if (from < 1) createStores(database)
      if (from < 2) database.createObjectStore("outlines", { keyPath: "id" })
    },
    blocked: () => notices.blocked(),
    blocking: () => notices.ended(),
    terminated: () => notices.ended(),
  })
  tellBegun(opened, notices)
  return opened
}

/** Tell of every transaction of a database that begins from now on, whoever begins it. */
export function tellBegun<Schema extends DBSchema>(database: IDBPDatabase<Schema>, notices: Pick<Notices, "began">) {
  const raw = unwrap(database)
  raw.transaction = (...asked) => {
    const transaction = IDBDatabase.prototype.transaction.apply(raw, asked)
    notices.began(transaction)
    // Whoever waits for an answer hears that it failed; of the transaction itself, nobody may be waiting to hear.
    quietly([wrap(transaction).done])
    return transaction
  }
}

function createStores(database: Database) {
  database.createObjectStore("entries", { keyPath: ["case", "id"] })
  database.createObjectStore("cases", { keyPath: "id" })
  database.createObjectStore("settings", { keyPath: "name" })
}
