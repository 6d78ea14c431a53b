/** plan: the shortest notice that contract, statute and custom allow, and the latest day on which it can leave. */

import type { Floor, FloorStep, Target } from "../contract.ts"
import type { Known } from "./answers.ts"
import { answerTo, usableCount } from "./asked.ts"
import { judge } from "./conditions.ts"
import { addMonths, daysText, lastOfMonth, type Day } from "./days.ts"
import { NO, NOT_SURE, type Dates, type Given } from "./given.ts"
import type { WorkingDays } from "./working-days.ts"

/** How long a notice has to be: days or months; neither if legal has to say it. */
export interface Length {
  readonly days: number | null
  readonly months: number | null
}

/** One notice that a case must keep; its id is that of a floor, or "contract". */
export interface NoticeFloor {
  readonly id: string
  readonly title: string
  readonly basis: "contract" | "statute" | "custom"
  readonly length: Length
  /** The notice has to end with a month. */
  readonly endsMonth: boolean
  /** What law or custom says; empty for the contract. */
  readonly says: string
  readonly source: Target | undefined
  /** The length for a relation a year older, if it grows. */
  readonly older: Length | undefined
  /** The reader was not sure, so that the longest answer counts. */
  readonly isCautious: boolean
}

/** A floor whose question has no answer yet; it binds nothing until it has one. */
export interface OpenFloor {
  readonly floor: Floor
  /** Whether it is certain that the question has to be answered, or some facet is still open. */
  readonly isCertain: boolean
}

/** The floors of a case: those that count, and those whose question is open. */
export interface Floors {
  readonly known: readonly NoticeFloor[]
  readonly open: readonly OpenFloor[]
  /** A sentence about each answer that could not be used. */
  readonly refused: readonly string[]
}

const CONTRACT = "contract"

/** Find the floors of a case, by its answers and by the questions that were answered. */
export function floorsOf(floors: readonly Floor[], known: Known, { asked, dates }: Given): Floors {
  const found: NoticeFloor[] = contractFloors(dates)
  const open: OpenFloor[] = []
  const refused: string[] = []
  for (const floor of floors) {
    const { verdict } = judge(floor.applies, known)
    const answer = answerTo(floor.id, asked)
    if (verdict === "fails" || answer === NO) continue
    const step = stepOf(floor, answer)
    if (step) found.push(lawFloor(floor, step, answer === NOT_SURE))
    else open.push({ floor, isCertain: verdict === "holds" })
    if (!step && answer !== "") refused.push(`“${answer}” is no answer to “${floor.question}”, so it does not count.`)
  }
  return { known: found, open, refused }
}

function contractFloors({ contractDays, contractMonths }: Dates): NoticeFloor[] {
  const days = usableCount(contractDays) ?? null
  const months = usableCount(contractMonths) ?? null
  if (days === null && months === null) return []
  const length = { days, months: days === null ? months : null }
  return [{ ...PLAIN, id: CONTRACT, title: "Your contract", basis: CONTRACT, length }]
}

const PLAIN = { endsMonth: false, says: "", source: undefined, older: undefined, isCautious: false } as const
function lawFloor(floor: Floor, step: FloorStep, isCautious: boolean): NoticeFloor {
  const { id, title, basis, says, source, enough } = floor
  const length = step.days === null && step.months === null ? { days: null, months: enough } : lengthOf(step)
  const next = floor.yearly ? floor.steps[floor.steps.indexOf(step) + 1] : undefined
  return { id, title, basis, says, source, length, endsMonth: floor.ends !== "", older: next && lengthOf(next), isCautious }
}

function lengthOf({ days, months }: FloorStep): Length {
  return { days, months }
}

/** Find the step that an answer names; in doubt it is the last one, which is the longest. */
function stepOf({ steps }: Floor, answer: string): FloorStep | undefined {
  if (answer === NOT_SURE) return steps.at(-1)
  return steps.find(step => step.answer === answer) ?? steps.find(step => step.answer.startsWith(`${answer},`))
}

/** Say a length: "90 days", "1 month". */
export function lengthText({ days, months }: Length): string {
  if (days !== null) return daysText(days)
  if (months !== null) return `${months} ${months === 1 ? "month" : "months"}`
  return "a length that legal has to name"
}

/** Return the first day on which a service can end after a notice that counts from a day. */
export function earliestEnd(notice: Day, { length, endsMonth }: Pick<NoticeFloor, "length" | "endsMonth">): Day {
  const end = length.days === null ? addMonths(notice, length.months ?? 0) : notice + length.days
  return endsMonth ? lastOfMonth(end) : end
}

/** Return the last day from which a notice can count, so that a service ends on a day or before. */
export function latestStart(end: Day, { length, endsMonth }: Pick<NoticeFloor, "length" | "endsMonth">): Day {
  const limit = endsMonth && lastOfMonth(end) !== end ? lastOfMonth(addMonths(end, -1)) : end
  if (length.days !== null) return limit - length.days
  const months = length.months ?? 0
  let start = addMonths(limit, -months)
  // A month from 29, 30 and 31 January ends on one day of February, and the last of them is the latest.
  while (addMonths(start + 1, months) <= limit) start += 1
  return start
}

/** Return the last working day on which a notice can leave, so that it counts early enough. */
export function latestSafe(end: Day, floor: NoticeFloor, receivedDays: number | undefined, working: WorkingDays): Day {
  return working.onOrBefore(latestStart(end, floor) - (usableCount(receivedDays) ?? 0))
}

/** Return the first day on which a service can end if a notice leaves on a day. */
export function earliestSafeEnd(leaves: Day, floors: readonly NoticeFloor[], receivedDays: number | undefined): Day {
  const counts = leaves + (usableCount(receivedDays) ?? 0)
  return Math.max(counts, ...floors.map(floor => earliestEnd(counts, floor)))
}
