/**
 * papers: reads a saved case from text that may be anything, in slices, and never changes a case.
 *
 * Parts are found, counted and bounded before any of them is read. A record that could not be saved again is put aside
 * and named; only a text that is no copy at all is refused, in plain words.
 */

import { ownPart, type Entry } from "../../case/entry.ts"
import { LARGEST_RECORD, MOST_ENTRIES, MOST_ODD } from "../../case/limits.ts"
import { contradicts } from "../../case/merge.ts"
import { asideOf, readAside, sortOut, type Odd, type Sorted } from "../../case/record.ts"
import { readLine } from "../../case/values.ts"
import { Broken, isDeeper, partsOf, type Part } from "./json-parts.ts"
import { Slices } from "./slices.ts"

/** What a copy holds. */
export interface CaseCopy {
  readonly caseId: string
  readonly title: string
  /** When the case was opened; empty if the copy does not say. */
  readonly opened: string
  /** The version of the content when the copy was saved. */
  readonly version: string
  readonly entries: readonly Entry[]
  readonly odd: readonly Odd[]
  /** The file ends too early: there was more. */
  readonly isCut: boolean
}

/** Why a copy was not opened, in a sentence that a reader can act on. */
export class Refused extends Error {}

const WANTED = { lists: ["entries", "aside"], longest: LARGEST_RECORD, deepest: 12 }
const HEAD = new Set(["format", "schema", "version", "case"])
const CASE_ID = /^case-[0-9a-z]{12,40}$/u
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u
const VERSION = /^[0-9A-Za-z.-]{0,60}$/u
const NO_COPY = "The file is not a case saved from High Note."
const UNREADABLE = "The file is not a saved case, or only a part of one: it cannot be read as JSON."
const NEWER = "The copy was saved by a newer edition of this site. Reload the page, then open the copy again."

/** Read a copy; throws Refused. */
export async function readCaseFile(text: string): Promise<CaseCopy> {
  if (text.trim() === "") throw new Refused("The file is empty.")
  const reading = new Reading()
  try {
    await reading.readAll(text)
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    if (!error.isCut) throw new Refused(/^\uFEFF?\s*\{/u.test(text) ? UNREADABLE : NO_COPY)
    reading.isCut = true
  }
  return reading.copy()
}

/** A copy that is being read. */
class Reading {
  isCut = false
  private readonly head = new Map<string, unknown>()
  private readonly entries = new Map<string, Entry>()
  private readonly odd = new Map<string, Odd>()
  private records = 0

  async readAll(text: string) {
    const slices = new Slices()
    for (const part of partsOf(text, WANTED)) {
      if (part) this.take(part)
      if (slices.isDue) await slices.rest()
    }
  }

  copy(): CaseCopy {
    if (!this.head.has("format")) throw new Refused(NO_COPY)
    const about = this.head.get("case")
    const id = textIn(about, "id", CASE_ID)
    if (id === "") throw new Refused("The copy is damaged: it does not say which case it is of.")
    return {
      caseId: id,
      title: readLine(ownPart(about, "title")) ?? "",
      opened: textIn(about, "opened", TIME),
      version: textIn(Object.fromEntries(this.head), "version", VERSION),
      entries: [...this.entries.values()],
      odd: [...this.odd.values()],
      isCut: this.isCut,
    }
  }

  private take({ name, place, text }: Part) {
    if (place < 0) this.takeHead(name, text)
    else if (name === "entries") this.takeRecord(text)
    else this.takeAside(text)
    this.records += 1
    if (this.records > MOST_ENTRIES + MOST_ODD) throw new Refused(`The copy has more than ${inWords(MOST_ENTRIES)} entries, more than a case can hold.`)
    if (this.odd.size > MOST_ODD) throw new Refused(`The copy is damaged: more than ${inWords(MOST_ODD)} of its records cannot be read.`)
  }

  private takeHead(name: string, text: string) {
    const value = parsed(text)
    if (HEAD.has(name)) this.head.set(name, value)
    else this.put(asideOf({ [name]: value }, `a copy has no part “${name}”`))
    // Looked at as soon as it is there: a file of another kind may be long.
    if (name === "format" && value !== "highnote-case") throw new Refused(NO_COPY)
    if (name === "schema" && value !== 1) throw new Refused(typeof value === "number" && value > 1 ? NEWER : NO_COPY)
  }

  private takeRecord(text: string) {
    const record = parsed(text)
    // The case of a record is told by its copy; only a store adds it.
    if (ownPart(record, "case") === undefined) this.takeSorted(sortOut([record ?? text]))
    else this.put(asideOf(record, "an entry has no part “case”"))
  }

  private takeSorted({ entries, odd }: Sorted) {
    for (const entry of entries) this.takeEntry(entry)
    for (const one of odd) this.put(one)
  }

  /** Of two entries under one id that say different things, the first counts. */
  private takeEntry(entry: Entry) {
    const known = this.entries.get(entry.id)
    if (known === undefined) this.entries.set(entry.id, entry)
    else if (contradicts(this.entries, entry)) this.put(asideOf(entry, "another entry has the same id"))
  }

  private takeAside(text: string) {
    const raw = parsed(text)
    const kept = typeof raw === "string" ? raw : text
    if (isDeeper(kept, WANTED.deepest)) this.put(asideOf(undefined, "its parts lie too deep in one another", kept))
    else this.takeSorted(readAside([kept]))
  }

  private put(odd: Odd) {
    this.odd.set(odd.id, odd)
  }
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

function textIn(raw: unknown, name: string, shape: RegExp): string {
  const part = ownPart(raw, name)
  return typeof part === "string" && shape.test(part) ? part : ""
}

function inWords(count: number): string {
  return count.toLocaleString("en")
}
