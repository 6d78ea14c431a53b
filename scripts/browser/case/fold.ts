/** case: what the entries of a case add up to, in the order of their ids. Kinds that it does not know change nothing. */

import { isErased, type Entry } from "./entry.ts"
import { undoneIds } from "./kinds/entry-undone.ts"
import { kindOf } from "./kinds/registry.ts"
import type { Retired } from "./retired.ts"
import { emptyState, type State } from "./state.ts"

/** Work out the state; the order in which the entries come does not matter. */
export function fold(entries: Iterable<Entry>, retired: Retired): State {
  const log = inOrder(entries)
  const undone = undoneIds(log)
  const state = emptyState()
  for (const entry of log) apply(state, entry, undone, retired)
  return state
}

/** Return the entries from the first to the last. */
export function inOrder(entries: Iterable<Entry>): Entry[] {
  // An id stands once in a log, so no two are the same.
  return [...entries].sort((one, other) => (one.id < other.id ? -1 : 1))
}

function apply(state: State, entry: Entry, undone: ReadonlySet<string>, retired: Retired) {
  const kind = kindOf(entry)
  if (!kind || (undone.has(entry.id) && !kind.isFinal)) return
  if (isErased(entry)) return kind.changeErased?.(state, entry)
  const value = kind.read(entry.value)
  if (value !== undefined) kind.change?.(state, value, entry, retired)
}
