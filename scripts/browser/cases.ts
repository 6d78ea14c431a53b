/**
 * What a program asks a plan for and is told, and cases to look at, as types.
 *
 * Made from `scripts/highnote/assemble/contract/` by `make contract`; a change here would be lost.
 */

/** The days of a case, and what the contract says of notice. */
export interface CaseDates {
  readonly today: string
  /** The day on which the plan was first made; that of today if nothing is said. */
  readonly begun: string | null
  readonly last_day: string | null
  readonly notice: string | null
  readonly conversation: string | null
  readonly invoice: string | null
  readonly contract_days: number | null
  readonly contract_months: number | null
  /** The days after which a notice counts as received. */
  readonly received_days: number | null
}

/** A date of the client that depends on us. */
export interface CaseDeadline {
  readonly what: string
  /** An answer of the facet `deadlines`. */
  readonly kind: string
  readonly day: string
  /** Who meets it after us; empty if nobody is named. */
  readonly who: string
}

/** One case, as far as it is known. */
export interface PlanCase {
  readonly id: string
  /** The answers of each facet, by its id. */
  readonly answers: Readonly<Record<string, readonly string[]>>
  /** The answers to the questions of holds and floors, by their ids. */
  readonly asked: Readonly<Record<string, string>>
  readonly dates: CaseDates
  readonly deadlines: readonly CaseDeadline[]
  /** The calendar that counts, such as GB or GB-ENG; empty for weekends alone. */
  readonly calendar: string
  /** Cut the plan to its essential items. */
  readonly essential: boolean
}

/** The plan of one case. */
export interface PlanReport {
  readonly id: string
  /** Empty if the reason is not known. */
  readonly ending: string
  readonly last_day: ReportedDay
  readonly notice: ReportedDay
  readonly conversation: ReportedDay
  readonly invoice: ReportedDay
  readonly holds: readonly ReportedHold[]
  /** What binds the notice: the id of a floor, or contract; empty if nothing is known to. */
  readonly floor: string
  readonly latest_safe_day: string | null
  readonly items: readonly ReportedItem[]
  readonly left_out: readonly ReportedLeftOut[]
  readonly gates: readonly ReportedGate[]
  /** What the plan says as a whole: of notice, of the last day, and of what could not be used. */
  readonly says: readonly string[]
  readonly better_days: readonly string[]
  /** The open question that is worth most. */
  readonly next: ReportedQuestion | null
}

/** One of the four days that a plan is counted from. */
export interface ReportedDay {
  readonly day: string
  /** The case gives it; else the plan supposes it. */
  readonly given: boolean
}

/** A gate, by the phase that it belongs to. */
export interface ReportedGate {
  readonly phase: string
  readonly day: string
}

/** A hold that stands. */
export interface ReportedHold {
  readonly id: string
  /** No question is open that could still take it away. */
  readonly certain: boolean
}

/** An item with its days. */
export interface ReportedItem {
  readonly id: string
  readonly owner: string
  /** On a day, between two days (window), weekly, or on each of several days. */
  readonly kind: string
  readonly due: readonly string[]
  readonly because: readonly string[]
  readonly warnings: readonly string[]
}

/** An item that the plan leaves out, and why. */
export interface ReportedLeftOut {
  readonly id: string
  readonly because: readonly string[]
}

/** A question that is open, and how many items its answer can take away. */
export interface ReportedQuestion {
  readonly facet: string
  readonly most: number
}

/** A case to look at. */
export interface SampleCase {
  /** The id of the situation that it was made from. */
  readonly id: string
  readonly title: string
  readonly story: string
  /** The answers of each facet, by its id. */
  readonly answers: Readonly<Record<string, readonly string[]>>
  /** The answers to the questions of holds and floors, by their ids. */
  readonly asked: Readonly<Record<string, string>>
  readonly dates: CaseDates
  /** The calendar that counts, such as GB or GB-ENG; empty for weekends alone. */
  readonly calendar: string
}
