/** case: one line in the log of a case. Knows its shape, not what its kind means. */

/** What is asked to be added; the kind says which values it has. */
export interface Draft {
  kind: string
  target: string
  value: unknown
}

/** A line in the log: `time` is what the device's clock said, the order is that of the ids. */
export interface Entry extends Draft {
  id: string
  time: string
  person: string
  device: string
}

const TEXTS = ["id", "time", "person", "device", "kind", "target"] as const

/** Read an entry from outside, key by key; undefined if it is none. */
export function readEntry(raw: unknown): Entry | undefined {
  if (!hasTexts(raw)) return undefined
  const { id, time, person, device, kind, target } = raw
  return { id, time, person, device, kind, target, value: ownPart(raw, "value") ?? null }
}

/** Tell whether an entry was erased. Nothing else has no value. */
export function isErased(entry: Entry): boolean {
  return entry.value === null
}

/** Return a part that an object has of its own, and no other: one from outside may be anything. */
export function ownPart(raw: unknown, name: string): unknown {
  if (typeof raw !== "object" || raw === null || !Object.hasOwn(raw, name)) return undefined
  const part: unknown = Reflect.get(raw, name)
  return part
}

function hasTexts(raw: unknown): raw is Record<(typeof TEXTS)[number], string> {
  return TEXTS.every(name => typeof ownPart(raw, name) === "string")
}
