/** learning: what the notebook keeps of somebody who learns, by the kind of its entries, and how each value is read. */

import { ownPart } from "../case/entry.ts"
import { readCount, readDay, readLine, readLines, readMark, readNumbers } from "../case/values.ts"

export const KEPT = {
  answered: "quiz.answered",
  marked: "quiz.marked",
  path: "play.path",
  ended: "play.ended",
  scored: "role.scored",
  boxed: "card.boxed",
  chosen: "card.chosen",
  declared: "unit.declared",
  named: "slip.named",
  searched: "faults.marked",
  found: "faults.found",
} as const

/** The target of what is said once, and of nothing else. */
export const ONCE = "me"

/** Where what is kept can be read: the last word on each target counts. */
export interface Lookup {
  last: (kind: string, target: string) => unknown
}

/** What a quiz came to, on which day, with which content, and what its questions meant then. */
export interface Score {
  readonly right: number
  readonly total: number
  readonly day: string
  readonly version: string
  /** Of each question, as `knownText` writes it. */
  readonly known: readonly string[]
}

/** What a role-play came to. */
export interface RoleResult {
  readonly sum: number
  readonly most: number
  readonly passed: boolean
  readonly day: string
  readonly version: string
}

/** A lesson or a play that its learner says to have done. */
export interface Declared {
  readonly day: string
  readonly version: string
  readonly known: readonly string[]
}

/** A question in one of the boxes. */
export interface Card {
  /** From 1, asked most often, to the last. */
  readonly box: number
  /** The day on which it is asked again. */
  readonly due: string
  /** The days on which it was first and last answered. */
  readonly first: string
  readonly last: string
  /** What it meant when it was last answered, as `knownText` writes it. */
  readonly known: string
}

/** Read a score; undefined if it is none. One from before says no version. */
export function readScore(kept: unknown): Score | undefined {
  const right = readCount(ownPart(kept, "right"))
  const total = readCount(ownPart(kept, "total"))
  const day = dayIn(kept, "day")
  if (right === undefined || total === undefined || day === "") return undefined
  return { right, total, day, ...contentIn(kept) }
}

/** Read what a role-play came to; undefined if it has no sum. */
export function readRoleResult(kept: unknown): RoleResult | undefined {
  const sum = readCount(ownPart(kept, "sum"))
  const most = readCount(ownPart(kept, "most"))
  const day = dayIn(kept, "day")
  if (sum === undefined || most === undefined || day === "") return undefined
  return { sum, most, day, passed: readMark(ownPart(kept, "passed")) ?? false, version: contentIn(kept).version }
}

/** Read what somebody says to have done; undefined if it was taken back. */
export function readDeclared(kept: unknown): Declared | undefined {
  const day = dayIn(kept, "day")
  return day === "" ? undefined : { day, ...contentIn(kept) }
}

/** Read where a question lies; undefined if it lies in no box. */
export function readCard(kept: unknown): Card | undefined {
  const box = readCount(ownPart(kept, "box")) ?? 0
  const due = dayIn(kept, "due")
  if (box === 0 || due === "") return undefined
  return { box, due, first: dayIn(kept, "first"), last: dayIn(kept, "last"), known: readLine(ownPart(kept, "known")) ?? "" }
}

/** When the end of a play was reached, and with which content; both are empty for one from before they were kept. */
export interface Ended {
  readonly day: string
  readonly version: string
}

/** Read that the end of a play was reached; undefined if it was not. */
export function readEnded(kept: unknown): Ended | undefined {
  if (kept === true) return { day: "", version: "" }
  const day = dayIn(kept, "day")
  return day === "" ? undefined : { day, version: contentIn(kept).version }
}

/** Tell whether a value is what its kind keeps: nothing else is let in from a file. */
export function isKept(kind: string, value: unknown): boolean {
  const reads = READERS.get(kind)
  return reads !== undefined && (value === "" || reads(value) !== undefined)
}

const READERS = new Map<string, (value: unknown) => unknown>([
  [KEPT.answered, value => (typeof value === "string" && /^[a-j]$/u.test(value) ? value : undefined)],
  [KEPT.marked, readScore],
  [KEPT.path, value => (Array.isArray(value) ? readLines(value) : undefined)],
  [KEPT.ended, readEnded],
  [KEPT.scored, value => readNumbers(ownPart(value, "marks"))],
  [KEPT.boxed, readCard],
  [KEPT.chosen, value => (Array.isArray(value) ? readLines(value) : undefined)],
  [KEPT.declared, readDeclared],
  [KEPT.searched, value => (Array.isArray(value) ? readLines(value) : undefined)],
  [KEPT.found, readScore],
  [KEPT.named, value => (typeof value === "string" ? readLine(value) : undefined)],
])

function contentIn(kept: unknown): { version: string; known: readonly string[] } {
  return { version: readLine(ownPart(kept, "version")) ?? "", known: readLines(ownPart(kept, "known")) ?? [] }
}

function dayIn(kept: unknown, name: string): string {
  return readDay(ownPart(kept, name)) ?? ""
}
