/** case: what an open case needs from outside, and what it tells about itself. */

import type { CaseStore, Loaded } from "../storage/case-store.ts"
import type { Reason } from "../storage/faults.ts"
import { readEntry, type Entry } from "./entry.ts"
import type { Retired } from "./retired.ts"

/** How far the case is kept; `unkept` says why not. */
export type Keeping = { is: "loading" | "unused" | "keeping" | "kept" } | { is: "unkept"; reason: Reason }

export interface Surroundings {
  store: Pick<CaseStore, "load" | "keep">
  tell(message: Told): void
  now(): number
  /** The version of the content. */
  version: string
  retired: Retired
}

/** What tabs tell each other. */
export interface Told {
  caseId: string
  entries: Entry[]
  switched?: boolean
}

/** Read what another tab tells; undefined if it is nothing we know. */
export function readTold(message: unknown): Told | undefined {
  const { caseId, entries, switched } = Object(message) as Record<string, unknown>
  if (typeof caseId !== "string" || !Array.isArray(entries)) return undefined
  return { caseId, entries: read(entries), switched: switched === true }
}

/** Read what storage holds. */
export function entriesOf({ records }: Loaded): Entry[] {
  return read(records)
}

function read(records: readonly unknown[]): Entry[] {
  return records.map(readEntry).filter(entry => entry !== undefined)
}
