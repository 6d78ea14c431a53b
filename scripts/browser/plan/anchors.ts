/** plan: the four days that everything is counted from; what is not given is worked out so that the plan is safe. */

import { lastOfMonth, type Day } from "./days.ts"
import { earliestSafeEnd, latestSafe, type Floors } from "./floors.ts"
import type { ReadDates } from "./given-dates.ts"
import type { WorkingDays } from "./working-days.ts"

/** A day, and whether the reader gave it or the plan worked it out. */
export interface Anchor {
  readonly day: Day
  readonly isGiven: boolean
}

/** The last day of service, the day of notice, the conversation and the final invoice. */
export interface Anchors {
  readonly E: Anchor
  readonly N: Anchor
  readonly C: Anchor
  readonly I: Anchor
}

/** What the anchors depend on, beside the dates. */
export interface Surroundings {
  readonly floors: Floors
  readonly receivedDays: number | undefined
  readonly working: WorkingDays
  /** The answer of the facet `initiator`, empty if it is not known. */
  readonly initiator: string
  readonly tempo: string
}

/** The notice that all offsets before the last day are written for. */
export const BASE_NOTICE = 60

const PREPARATION = 30
const SHORT_PREPARATION = 7
const SHORT_NOTICE = 21
const INVOICE_AFTER_END = 5

/** Work out the four days. */
export function anchorsOf(dates: ReadDates, around: Surroundings): Anchors {
  const noticeFirst = dates.lastDay === undefined
  const supposed = dates.notice ?? firstNotice(dates.begun, around)
  const last = dates.lastDay ?? supposedEnd(supposed, dates, around)
  const notice = dates.notice ?? (noticeFirst ? supposed : supposedNotice(last, dates, around))
  return {
    E: { day: last, isGiven: !noticeFirst },
    N: { day: notice, isGiven: dates.notice !== undefined },
    C: anchor(dates.conversation, Math.min(notice, last)),
    I: anchor(dates.invoice, around.working.onOrAfter(last + INVOICE_AFTER_END)),
  }
}

function anchor(given: Day | undefined, supposed: Day): Anchor {
  return { day: given ?? supposed, isGiven: given !== undefined }
}

/** Suppose a day of notice where no last day is known. Nobody prepares what has been said already, or cannot wait. */
function firstNotice(begun: Day, { initiator, tempo, working }: Surroundings): Day {
  if (initiator === "client" || tempo === "emergency") return begun
  return working.onOrAfter(begun + (tempo === "compressed" ? SHORT_PREPARATION : PREPARATION))
}

/** Suppose a last day: after the notice of the base plan and every floor, and not before there is time for the rest. */
function supposedEnd(notice: Day, { begun, conversation = begun }: ReadDates, around: Surroundings): Day {
  const { floors, receivedDays, working, tempo } = around
  if (tempo === "emergency") return Math.max(begun, notice, conversation)
  const comfortable = Math.max(notice + (tempo === "compressed" ? SHORT_NOTICE : BASE_NOTICE), Math.max(begun, conversation) + SHORT_NOTICE)
  const earliest = Math.max(comfortable, earliestSafeEnd(notice, floors.known, receivedDays))
  // A month ends on the day it ends, whether or not anybody works then.
  return floors.known.some(floor => floor.endsMonth) ? lastOfMonth(earliest) : working.onOrAfter(earliest)
}

/**
 * Suppose the day of notice for a last day. A client has given it by today. Otherwise a third of the time that is left
 * is for preparation, notice is no longer than the base, it leaves in time for the longest floor, and it follows the talk.
 */
function supposedNotice(last: Day, { begun, conversation = begun }: ReadDates, around: Surroundings): Day {
  const left = last - begun
  if (around.tempo === "emergency" && left <= 1) return last
  if (left < 0) return last - BASE_NOTICE
  if (around.initiator === "client") return begun
  const comfortable = last - Math.min(BASE_NOTICE, Math.floor((left * BASE_NOTICE) / (BASE_NOTICE + PREPARATION)))
  const safe = around.floors.known.map(floor => latestSafe(last, floor, around.receivedDays, around.working))
  return Math.max(begun, conversation, around.working.onOrBefore(Math.min(comfortable, ...safe)))
}
