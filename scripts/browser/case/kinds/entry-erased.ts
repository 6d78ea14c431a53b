/**
 * case: `entry.erased`, the words of an entry are gone for good. It keeps its id, and loses its value and its person.
 *
 * Nothing brings them back, not even an erasure of this: that an id was erased is told by kind and target alone.
 */

import type { Draft, Entry } from "../entry.ts"
import type { Kind, Line } from "./kind.ts"

export const entryErased: Kind<true> = {
  name: "entry.erased",
  isFinal: true,
  read: value => (value === true ? value : undefined),
}

/** Say it in the record. */
export const entryErasedLine: Line<true> = () => "erased the words of an entry"

/** Erase an entry. */
export function erasing(entry: Entry): Draft {
  return { kind: entryErased.name, target: entry.id, value: true }
}

/** Return the ids of the entries that are erased. */
export function erasedIds(log: Iterable<Entry>): Set<string> {
  const erased = new Set<string>()
  for (const { kind, target } of log) if (kind === entryErased.name) erased.add(target)
  return erased
}

/** Return what is left of an entry that is erased. */
export function emptied(entry: Entry): Entry {
  return { ...entry, person: "", value: null }
}
