/** case: ids of items that were taken out of the playbooks, and what replaces them. */

export type Retired = ReadonlyMap<string, readonly string[]>

/** Return the ids that an id stands for today: itself, or what replaces it. */
export function currentIds(id: string, retired: Retired): string[] {
  if (!retired.has(id)) return [id]
  const seen = new Set<string>()
  const current = new Set<string>()
  const ahead = [id]
  for (const next of ahead) {
    const replacements = retired.get(next)
    if (seen.has(next)) continue
    seen.add(next)
    if (replacements) ahead.push(...replacements)
    else current.add(next)
  }
  return [...current]
}
