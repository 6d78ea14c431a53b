/** case: the plan of a case in short, as the desk tells it: enough to say on any page what is due, without the library. */

import { ownPart } from "./entry.ts"
import { LONGEST_LIST } from "./values.ts"

/** A day: whole days since 1 January 1970. */
export type Day = number

/** Items that a plan leaves out, by the first answer that removed them; it completes "It was left out because …". */
export type LeftOut = readonly (readonly [because: string, ids: readonly string[]])[]

export interface Outline {
  /** The version of the content that it was made from. */
  readonly version: string
  /** Such as 2027-08-31; empty if it is not known. */
  readonly lastDay: string
  /** Each item with the first day on which it is due. */
  readonly items: readonly (readonly [id: string, due: Day])[]
  readonly leftOut: LeftOut
}

/** Read an outline from outside; undefined if it is none. */
export function readOutline(raw: unknown): Outline | undefined {
  const [version, lastDay, items] = [ownPart(raw, "version"), ownPart(raw, "lastDay"), ownPart(raw, "items")]
  const leftOut = readLeftOut(ownPart(raw, "leftOut"))
  if (typeof version !== "string" || typeof lastDay !== "string" || !Array.isArray(items)) return undefined
  if (items.length > LONGEST_LIST || !items.every(isItem) || !leftOut) return undefined
  return { version, lastDay, items, leftOut }
}

/** Read from outside what a plan leaves out; undefined if it is nothing of the kind. */
export function readLeftOut(raw: unknown): LeftOut | undefined {
  return Array.isArray(raw) && raw.length <= LONGEST_LIST && raw.every(isGroup) ? raw : undefined
}

function isGroup(raw: unknown): raw is readonly [string, readonly string[]] {
  return Array.isArray(raw) && typeof raw[0] === "string" && Array.isArray(raw[1])
}

function isItem(raw: unknown): raw is readonly [string, Day] {
  return Array.isArray(raw) && raw.length === 2 && typeof raw[0] === "string" && Number.isInteger(raw[1])
}
