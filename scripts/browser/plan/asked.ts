/** plan: the answers to the questions of holds and floors, and what contract and post say of notice, as far as they can be used. */

import type { PlanLibrary } from "../contract.ts"
import { daysText } from "./days.ts"
import type { Given } from "./given.ts"

/** Ten years in days, which is more than any notice: beyond them, somebody mistyped. */
const LONGEST = 3650

/** Return the answer to the question of a hold or a floor, empty if there is none. */
export function answerTo(id: string, asked: Given["asked"]): string {
  return Object.hasOwn(asked, id) ? (asked[id] ?? "") : ""
}

/** Return a number of days or months that is one; undefined if it is not known or cannot be. */
export function usableCount(count: number | undefined): number | undefined {
  return count !== undefined && isUsable(count) ? count : undefined
}

function isUsable(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= LONGEST
}

/** Say of each answer and each number why it does not count. */
export function refusedAnswers({ holds, floors }: PlanLibrary, { asked, dates }: Given): string[] {
  const ids = new Set([...holds, ...floors].map(({ id }) => id))
  const strangers = Object.keys(asked).filter(id => !ids.has(id))
  const counts = [dates.contractDays, dates.contractMonths, dates.receivedDays].filter(count => count !== undefined)
  return [
    ...strangers.map(id => `There is no hold or floor “${id}”, so its answer does not count.`),
    ...counts.filter(count => !isUsable(count)).map(count => `“${count}” is no number of days or months of notice, so it does not count.`),
  ]
}

/** Say how long a notice takes to be received. */
export function receivedText(days: number | undefined): string {
  const count = usableCount(days) ?? 0
  return count > 0 ? `, and ${daysText(count)} until it counts as received` : ""
}
