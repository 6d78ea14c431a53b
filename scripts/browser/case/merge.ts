/** case: two copies of a case become one, by the union of their entries. */

import { isErased, type Entry } from "./entry.ts"
import { emptied, erasedIds } from "./kinds/entry-erased.ts"

export type Entries = ReadonlyMap<string, Entry>

/** Unite two copies: nothing is overwritten, and what was erased in one is erased in both. */
export function merge(ours: Entries, theirs: Iterable<Entry>): Map<string, Entry> {
  const merged = new Map(ours)
  mergeInto(merged, theirs, erasedIds(ours.values()))
  return merged
}

/**
 * Unite in place, where a copy for each tick would be slow; returns the entries that are new or have been emptied.
 * `erased` are the ids that ours erase, and gets those of theirs.
 */
export function mergeInto(ours: Map<string, Entry>, theirs: Iterable<Entry>, erased: Set<string>): Entry[] {
  const news = new Map<string, Entry>()
  const put = (entry: Entry) => {
    const known = ours.get(entry.id)
    if (known && (isErased(known) || !isErased(entry))) return
    ours.set(entry.id, entry)
    news.set(entry.id, entry)
  }
  const came = [...theirs]
  for (const id of erasedIds(came)) {
    const known = ours.get(id)
    if (known && !isErased(known)) put(emptied(known))
    erased.add(id)
  }
  for (const entry of came) put(erased.has(entry.id) ? emptied(entry) : entry)
  return [...news.values()]
}

/** Tell whether an entry says something else than ours under the same id: one of the two was changed by hand. */
export function contradicts(ours: Entries, theirs: Entry): boolean {
  const known = ours.get(theirs.id)
  return known !== undefined && !isSame(known, theirs)
}

function isSame(one: Entry, other: Entry): boolean {
  const parts = ["time", "device", "kind", "target"] as const
  if (parts.some(name => one[name] !== other[name])) return false
  if (isErased(one) || isErased(other)) return true
  return one.person === other.person && canonical(one.value) === canonical(other.value)
}

/** Write a value as JSON so that the order of its names does not matter (RFC 8785, for the names that a value may have). */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
  })
}
