/** case: what a case comes to. The kinds of entry change it. */

import type { Entry } from "./entry.ts"

/** The state of a case: `done` has the entry that ticked each item. */
export interface State {
  title: string
  opened: string
  version: string
  done: Map<string, Entry>
}

/** Return the state of a case in which nothing was done. */
export function emptyState(): State {
  return { title: "", opened: "", version: "", done: new Map() }
}
