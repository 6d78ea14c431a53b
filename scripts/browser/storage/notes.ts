/** storage: what a reader keeps that belongs to no case. It lies in a database of its own, beside that of the cases. */

import { BrowserStore } from "./browser-store.ts"
import { Connection } from "./connection.ts"
import { databaseName, openDatabase } from "./database.ts"

const NOTHING = { recall: () => "", remember: () => {} }

/** Prepare the store for the site with this root; nothing is opened before it is used. */
export function notes(root: string): BrowserStore {
  const place = `${root}notes/`
  return new BrowserStore(place, new Connection(notices => openDatabase(databaseName(place), notices)), NOTHING)
}
