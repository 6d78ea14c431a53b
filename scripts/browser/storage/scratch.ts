/** storage: a database of its own to try a browser with. What the reader keeps lies in another, and is never opened by it. */

import { deleteDB } from "idb"

import type { Carrier } from "../case/carrier.ts"
import { BrowserStore } from "./browser-store.ts"
import { Connection } from "./connection.ts"
import { databaseName, openDatabase } from "./database.ts"
import { openingFaultOf } from "./faults.ts"

/** Where trials write. */
export interface Scratch {
  /** Open it as another tab would. */
  open: () => Carrier
  /** Delete it with all that is in it. */
  clear: () => Promise<void>
}

const NOTHING = { recall: () => "", remember: () => {} }

/** Prepare it for the site with this root; nothing is made before something is written. */
export function scratch(root: string): Scratch {
  const place = `${root}prove/`
  const connection = () => new Connection(notices => openDatabase(databaseName(place), notices))
  return { open: () => new BrowserStore(place, connection(), NOTHING), clear: () => clear(databaseName(place)) }
}

async function clear(name: string) {
  try {
    await deleteDB(name)
  } catch (error) {
    throw openingFaultOf(error)
  }
}
