/** case: a case in short, for lists of cases and for the line that leads back to the open one. */

import { ownPart } from "./entry.ts"
import type { Day, Outline } from "./outline.ts"
import { STANDINGS, type Standing, type State } from "./state.ts"
import { oneOf } from "./values.ts"

export interface Summary {
  readonly id: string
  readonly title: string
  readonly isPractice: boolean
  readonly standing: Standing
  /** When it was opened and when something was last done in it, as times. */
  readonly opened: string
  readonly changed: string
  /** How many records it has; with another number, a summary is out of date. */
  readonly records: number
  readonly done: number
  /** How many items the plan has, without those that are not applicable; 0 while no plan is known. */
  readonly all: number
  /** Such as 2027-08-31; empty if it is not known. */
  readonly lastDay: string
  /** The days on which what is still open is due, from the first to the last. */
  readonly dues: readonly Day[]
}

/** What a summary needs beside the state. */
export interface Recorded {
  readonly id: string
  readonly changed: string
  readonly records: number
}

/** Put a case in short. */
export function summaryOf(state: State, recorded: Recorded, outline: Outline | undefined): Summary {
  const { title, standing, opened, practice } = state
  const isPractice = practice !== undefined
  return { ...recorded, title, isPractice, standing, opened, lastDay: outline?.lastDay ?? "", ...progressIn(state, outline) }
}

/** Return the day on which the next thing is due; undefined if nothing is. */
export function nextDue({ dues }: Summary): Day | undefined {
  return dues[0]
}

/** Count what is due up to a day. */
export function dueBy({ dues }: Summary, day: Day): number {
  return dues.filter(due => due <= day).length
}

function progressIn({ items, done }: State, outline: Outline | undefined): Pick<Summary, "done" | "all" | "dues"> {
  if (!outline) return { done: done.size, all: 0, dues: [] }
  const counted = outline.items.filter(([id]) => items.get(id)?.state !== "not applicable")
  const open = counted.filter(([id]) => !done.has(id))
  return { done: counted.length - open.length, all: counted.length, dues: open.map(([, due]) => due).sort((one, other) => one - other) }
}

const readStanding = oneOf(STANDINGS)
const TEXTS = ["id", "title", "opened", "changed", "lastDay"] as const
const COUNTS = ["records", "done", "all"] as const

/** Read a summary from outside; undefined if it is none. */
export function readSummary(raw: unknown): Summary | undefined {
  return isSummary(raw) ? raw : undefined
}

function isSummary(raw: unknown): raw is Summary {
  const dues = ownPart(raw, "dues")
  if (!TEXTS.every(name => typeof ownPart(raw, name) === "string")) return false
  if (!COUNTS.every(name => Number.isInteger(ownPart(raw, name)))) return false
  if (typeof ownPart(raw, "isPractice") !== "boolean" || readStanding(ownPart(raw, "standing")) === undefined) return false
  return Array.isArray(dues) && dues.every(due => Number.isInteger(due))
}
