/** case: `entry.undone`, an entry taken back. Undoing an undo brings its entry back. */

import type { Draft, Entry } from "../entry.ts"
import type { Kind, Line } from "./kind.ts"

export const entryUndone: Kind<true> = {
  name: "entry.undone",
  read: value => (value === true ? value : undefined),
}

/** Say it in the record. */
export const entryUndoneLine: Line<true> = (_, { target }, names) => `took back: ${names.entry(target)}`

/** Take an entry back. */
export function undoing(entry: Entry): Draft {
  return { kind: entryUndone.name, target: entry.id, value: true }
}

/** Return the ids of the entries that are taken back, in a log that is in order. */
export function undoneIds(log: readonly Entry[]): ReadonlySet<string> {
  const undone = new Set<string>()
  // From the last to the first: whether an undo still holds is known before the entry it points to is reached.
  for (let at = log.length - 1; at >= 0; at -= 1) {
    const entry = log[at]
    if (entry?.kind === entryUndone.name && entryUndone.read(entry.value) && !undone.has(entry.id)) undone.add(entry.target)
  }
  return undone
}
