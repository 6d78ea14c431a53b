/** case: two copies of a case become one, by the union of their entries. */

import { isErased, type Entry } from "./entry.ts"

export type Log = ReadonlyMap<string, Entry>

/** Unite two copies: nothing is overwritten, and what was erased in one is erased in both. */
export function merge(ours: Log, theirs: Iterable<Entry>): Map<string, Entry> {
  const merged = new Map(ours)
  for (const entry of theirs) {
    const known = merged.get(entry.id)
    if (!known || (isErased(entry) && !isErased(known))) merged.set(entry.id, entry)
  }
  return merged
}

/** Return the entries that a merge brings to ours. */
export function news(ours: Log, theirs: Iterable<Entry>): Entry[] {
  return [...merge(ours, theirs).values()].filter(entry => ours.get(entry.id) !== entry)
}

/** Return the first entry that says something else than ours under the same id: one of the two was changed by hand. */
export function contradiction(ours: Log, theirs: Iterable<Entry>): Entry | undefined {
  return [...theirs].find(entry => {
    const known = ours.get(entry.id)
    return known !== undefined && !isSame(known, entry)
  })
}

function isSame(one: Entry, other: Entry): boolean {
  const parts = ["time", "device", "kind", "target"] as const
  if (parts.some(name => one[name] !== other[name])) return false
  if (isErased(one) || isErased(other)) return true
  return one.person === other.person && canonical(one.value) === canonical(other.value)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === "object" && !Array.isArray(part) ? Object.entries(part).sort() : part,
  )
}
