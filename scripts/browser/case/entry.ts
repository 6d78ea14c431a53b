/** case: one line in the log of a case. Knows its shape, not what its kind means. */

export type Scalar = string | number | boolean | null
export type Value = Scalar | readonly Value[] | { readonly [name: string]: Value }

/** What an element asks to be added. */
export interface Draft {
  kind: string
  target: string
  value: Value
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
  if (typeof raw !== "object" || raw === null) return undefined
  const record = raw as Record<string, unknown>
  if (TEXTS.some(name => !Object.hasOwn(record, name) || typeof record[name] !== "string")) return undefined
  const { id, time, person, device, kind, target } = record as unknown as Entry
  const value = Object.hasOwn(record, "value") ? (record["value"] as Value) : null
  return { id, time, person, device, kind, target, value }
}

/** Return the entry without what a person wrote; it keeps its id, so that a merge does not bring the words back. */
export function erase(entry: Entry): Entry {
  return { ...entry, person: "", value: null }
}

/** Tell whether an entry was erased. Nothing else has no value. */
export function isErased(entry: Entry): boolean {
  return entry.value === null
}
