/** case: ids of items that were taken out of the playbooks, and what replaces them. */

import { ownPart } from "./entry.ts"

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

/** Read `[{ id, replaced_by }]` from outside. */
export function readRetired(raw: unknown): Retired {
  const retired = new Map<string, string>()
  for (const one of Array.isArray(raw) ? raw : []) {
    const [id, current] = [ownPart(one, "id"), ownPart(one, "replaced_by")]
    if (typeof id === "string" && typeof current === "string") retired.set(id, current)
  }
  return retired
}
