/** case: what the entries of a case add up to, in the order of their ids. Kinds that it does not know change nothing. */

import { isErased, type Entry } from "./entry.ts"
import { entryUndone, undoneIds } from "./kinds/entry-undone.ts"
import { kindOf } from "./kinds/registry.ts"
import type { Retired } from "./retired.ts"
import { emptyState, type State } from "./state.ts"

/** A state, and what one has to know to go on from it. */
export interface Folded {
  state: State
  /** The greatest id in it, "" for none. */
  last: string
  undone: ReadonlySet<string>
}

/** So many entries are worked out without a pause: a few milliseconds. */
const STEP = 1000

/** Work out the state; the order in which the entries come does not matter. */
export function fold(entries: Iterable<Entry>, retired: Retired): State {
  return folded(entries, retired).state
}

/** Work out the state, to go on from it. */
export function folded(entries: Iterable<Entry>, retired: Retired): Folded {
  const steps = folding(entries, retired)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** Work out the state in steps: between two of them, the page can answer its reader. */
export function* folding(entries: Iterable<Entry>, retired: Retired): Generator<undefined, Folded> {
  const log = inOrder(entries)
  yield
  const undone = undoneIds(log)
  const state = emptyState()
  for (const [place, entry] of log.entries()) {
    if (place % STEP === 0) yield
    apply(state, entry, undone, retired)
  }
  return { state, last: log.at(-1)?.id ?? "", undone }
}

/** Go on from a state with entries that come after all others; undefined if they do not, or take something back. */
export function foldedOn({ state, last, undone }: Folded, news: readonly Entry[], retired: Retired): Folded | undefined {
  if (news.some(({ id, kind }) => id <= last || kind === entryUndone.name)) return undefined
  const log = inOrder(news)
  const next = { ...state }
  for (const entry of log) apply(next, entry, undone, retired)
  return { state: next, last: log.at(-1)?.id ?? last, undone }
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
