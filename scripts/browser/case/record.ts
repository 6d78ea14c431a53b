/**
 * case: reads records from outside with care, one by one.
 *
 * What passes here can be saved in a copy and opened again, by this edition and by an older one. Whatever does not is
 * put aside: it stays kept, is named, travels along in copies, and neither changes anything nor stands in the way.
 * `scripts/highnote/model/case_file.py` says the same of a copy as a schema.
 */

import { ownPart, readEntry, type Entry } from "./entry.ts"
import { markOf } from "./hash.ts"
import { ID_END } from "./id.ts"
import { LARGEST_RECORD } from "./limits.ts"

/** A record that could not be read; `text` is all of it as JSON, empty if it is too large or strange to travel. */
export interface Odd {
  id: string
  text: string
  /** What is wrong with it, such as "its id is none of ours". */
  why: string
}

/** Records, told apart. */
export interface Sorted {
  entries: Entry[]
  odd: Odd[]
}

const ENTRY_ID = /^[0-2][0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{8}$/u
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u
const DEVICE = /^[0-9a-z]{8,40}$/u
const KIND = /^[a-z]{1,30}(?:\.[a-z]{1,30}){1,3}$/u
const TARGET = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/u
const NAME = /^[a-z][a-z0-9_]{0,39}$/u
const PERSON = /^[^\p{Cc}\u2028-\u202e\u2066-\u2069]{0,200}$/u
const CHECKS = { time: TIME, device: DEVICE, kind: KIND, target: TARGET, person: PERSON } as const
/** The parts of an entry, and the case that a store adds to it. */
const PARTS = new Set(["id", "time", "person", "device", "kind", "target", "value", "case"])
const LONGEST_NAME = 40
const LONGEST = 20_000
const LARGEST_NUMBER = 10 ** 15
const MOST_LISTED = 2_000
const MOST_NAMED = 100

/** Tell entries from what is none. */
export function sortOut(records: readonly unknown[]): Sorted {
  const sorted: Sorted = { entries: [], odd: [] }
  for (const record of records) {
    const { entry, why } = readRecord(record)
    if (entry) sorted.entries.push(entry)
    else takeAside(sorted, record, why)
  }
  return sorted
}

/** Put a record aside for a reason that the one who read it knows; `text` is it as JSON, where that is at hand. */
export function asideOf(record: unknown, why: string, text = textOf(record)): Odd {
  return oddOf(text, why, record)
}

/** Read records that were put aside in a copy: an edition that knows more than the one before may be able to read them. */
export function readAside(texts: readonly string[]): Sorted {
  return sortOut(texts.map(text => ({ odd: text })))
}

/** Say what is wrong with an entry; empty if nothing is. */
export function faultIn(entry: Entry): string {
  if (!ENTRY_ID.test(entry.id)) return "its id is none of ours"
  if (entry.id >= ID_END) return "its id is from the end of time"
  const strange = Object.entries(CHECKS).find(([name, form]) => !form.test(entry[name as keyof typeof CHECKS]))
  if (strange) return `its ${strange[0]} is not as it should be`
  return isValue(entry.value) ? "" : "its value is none that can be saved"
}

/** Read an entry, or say what is wrong with it. One without a value would count as erased, and take words away elsewhere. */
function readRecord(record: unknown): { entry?: Entry; why: string } {
  const entry = readEntry(record)
  if (typeof record !== "object" || record === null || !entry || !Object.hasOwn(record, "value")) return { why: "a part of it is missing or of the wrong type" }
  const strange = Object.keys(record).find(name => !PARTS.has(name))
  const why = strange === undefined ? faultIn(entry) : `an entry has no part “${strange.slice(0, LONGEST_NAME)}”`
  return why === "" ? { entry, why } : { why }
}

function takeAside({ entries, odd }: Sorted, record: unknown, why: string) {
  const kept = ownPart(record, "odd")
  if (typeof kept !== "string") return odd.push(oddOf(textOf(record), why, record))
  const { entry, why: fault } = readRecord(parsed(kept))
  return entry ? entries.push(entry) : odd.push(oddOf(kept, fault, record))
}

function oddOf(text: string, why: string, record: unknown): Odd {
  return { id: `odd-${markOf(text || String(ownPart(record, "id")))}`, text, why }
}

/** Write a record as JSON, without the case that a store adds. */
function textOf(record: unknown): string {
  try {
    const plain: unknown = typeof record === "object" && record !== null && !Array.isArray(record) ? { ...record, case: undefined } : record
    const text = JSON.stringify(plain) ?? ""
    return text.length > LARGEST_RECORD ? "" : text
  } catch {
    // A circle, or a number too large for JSON.
    return ""
  }
}

function parsed(text: string): unknown {
  try {
    const raw: unknown = text.length > LARGEST_RECORD ? undefined : JSON.parse(text)
    return raw
  } catch {
    return undefined
  }
}

function isValue(value: unknown): boolean {
  if (isScalar(value)) return true
  if (Array.isArray(value)) return value.length <= MOST_LISTED && value.every(part => isScalar(part) || isNamed(part, isScalar))
  return isNamed(value, part => isScalar(part) || isList(part))
}

function isList(part: unknown): boolean {
  return Array.isArray(part) && part.length <= MOST_LISTED && part.every(isScalar)
}

function isNamed(part: unknown, isPart: (part: unknown) => boolean): boolean {
  if (typeof part !== "object" || part === null || Array.isArray(part)) return false
  const parts = Object.entries(part)
  return parts.length <= MOST_NAMED && parts.every(([name, one]) => NAME.test(name) && isPart(one))
}

function isScalar(part: unknown): boolean {
  if (typeof part === "string") return part.length <= LONGEST
  if (typeof part === "number") return Math.abs(part) <= LARGEST_NUMBER
  return typeof part === "boolean" || part === null
}
