/** plan: what is known of a case, as a reader or a situation gives it. Nothing here is checked yet. */

import type { Day } from "./days.ts"
import type { CalendarChoice } from "./working-days.ts"

/** The answer that counts as the cautious one. */
export const NOT_SURE = "not sure"

/** The answer to the question of a hold or of a floor that takes it away. */
export const NO = "no"

/** The days of a case, written as 2026-11-30, and what the contract says of notice. An absent one is not known. */
export interface Dates {
  readonly lastDay?: string | undefined
  readonly notice?: string | undefined
  readonly conversation?: string | undefined
  readonly invoice?: string | undefined
  /** The day on which the plan was first made; nothing is due before it. Without it, that is today. */
  readonly begun?: string | undefined
  readonly contractDays?: number | undefined
  readonly contractMonths?: number | undefined
  /** How many days after it was sent a notice counts as received. */
  readonly receivedDays?: number | undefined
}

/** A date of the client that depends on us. */
export interface Deadline {
  readonly what: string
  /** An answer of the facet `deadlines`. */
  readonly kind: string
  /** Written as 2026-11-30. */
  readonly day: string
  /** Who meets it after us; empty if nobody is named. */
  readonly who: string
}

/** What was done in a case so far. */
export interface State {
  readonly done: ReadonlySet<string>
  readonly notApplicable: ReadonlySet<string>
  /** The days to which a person moved items. */
  readonly moved: ReadonlyMap<string, Day>
  /** The phases whose gate was passed. */
  readonly passed: ReadonlySet<string>
}

/** Everything that a plan is made from, beside the library. */
export interface Given {
  /** The answers of each facet, by its id; `NOT_SURE` is one. */
  readonly answers: Readonly<Record<string, readonly string[]>>
  /** The answers to the questions of holds and floors, by their ids. */
  readonly asked: Readonly<Record<string, string>>
  readonly dates: Dates
  readonly deadlines: readonly Deadline[]
  readonly calendar: CalendarChoice
  readonly state: State
  readonly today: Day
  /** Cut the plan to its essential items. */
  readonly essential: boolean
}

/** A case in which nothing was done. */
export const NOTHING_DONE: State = { done: new Set(), notApplicable: new Set(), moved: new Map(), passed: new Set() }

/** A case of which nothing is known. */
export function nothingKnown(today: Day): Given {
  return {
    answers: {},
    asked: {},
    dates: {},
    deadlines: [],
    calendar: { calendar: undefined, code: "", free: [] },
    state: NOTHING_DONE,
    today,
    essential: false,
  }
}
