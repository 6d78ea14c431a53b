/** case: ids of items that were taken out of the playbooks, and what replaces them. */

import type { RetiredId } from "../contract.ts"

/** Maps a retired id to the one that replaces it, empty if none does. */
export type Retired = ReadonlyMap<string, string>

/** Return the id that an id stands for today: itself, or what replaces it; empty if nothing does. */
export function currentId(id: string, retired: Retired): string {
  const seen = new Set<string>()
  let current = id
  while (retired.has(current) && !seen.has(current)) {
    seen.add(current)
    current = retired.get(current) ?? ""
  }
  return seen.has(current) ? "" : current
}

/** Read what the site delivers. */
export function retiredOf(ids: readonly RetiredId[]): Retired {
  return new Map(ids.map(({ id, replaced_by: current }) => [id, current]))
}
