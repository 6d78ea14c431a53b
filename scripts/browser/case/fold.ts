/** case: what the entries of a case add up to, in the order of their ids. Kinds that it does not know change nothing. */

import { isErased, type Entry } from "./entry.ts"
import { currentIds, type Retired } from "./retired.ts"

/** The state of a case: `done` has the entry that ticked each item. */
export interface State {
  title: string
  opened: string
  version: string
  done: Map<string, Entry>
}

const NONE: Retired = new Map()

/** Work out the state; the order in which the entries come does not matter. */
export function fold(entries: Iterable<Entry>, retired: Retired = NONE): State {
  const log = inOrder(entries)
  const undone = undoneIds(log)
  const state: State = { title: "", opened: "", version: "", done: new Map() }
  for (const entry of log) {
    if (!undone.has(entry.id)) apply(state, entry, retired)
  }
  return state
}

/** Return the entries from the first to the last. */
export function inOrder(entries: Iterable<Entry>): Entry[] {
  return [...entries].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
}

/** Return the ids of the entries that were undone. Undoing an undo brings its entry back. */
export function undoneIds(log: readonly Entry[]): Set<string> {
  const undone = new Set<string>()
  // From the last to the first: whether an undo still holds is known before the entry it points to is reached.
  for (const entry of [...log].reverse()) {
    if (entry.kind === "entry.undone" && !isErased(entry) && !undone.has(entry.id)) undone.add(entry.target)
  }
  return undone
}

function apply(state: State, entry: Entry, retired: Retired) {
  switch (entry.kind) {
    case "case.opened":
      return openCase(state, entry)
    case "item.done":
      return markItem(state, entry, retired)
    case "list.cleared":
      return clearItems(state, entry, retired)
  }
}

function openCase(state: State, { time, value }: Entry) {
  if (state.opened || typeof value !== "object" || value === null) return
  const { title, version } = value as { title?: unknown; version?: unknown }
  state.opened = time
  state.title = typeof title === "string" ? title : ""
  state.version = typeof version === "string" ? version : ""
}

function markItem(state: State, entry: Entry, retired: Retired) {
  for (const item of currentIds(entry.target, retired)) {
    if (entry.value === true) state.done.set(item, entry)
    if (entry.value === false) state.done.delete(item)
  }
}

function clearItems(state: State, { value }: Entry, retired: Retired) {
  if (!Array.isArray(value)) return
  for (const item of value) {
    if (typeof item === "string") currentIds(item, retired).forEach(id => state.done.delete(id))
  }
}
