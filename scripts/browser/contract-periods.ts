/**
 * For how long things are kept after an ending, as types.
 *
 * Made from `scripts/highnote/assemble/contract/` by `make contract`; a change here would be lost.
 */

/** A facet with the answers of which one must be given, or, if it is barred, none. */
export interface Clause {
  readonly facet: string
  readonly answers: readonly string[]
  readonly barred: boolean
}

/** For how many years something is kept, and from which day that counts. */
export interface KeptPeriod {
  readonly id: string
  /** What is kept. */
  readonly title: string
  readonly applies: readonly Clause[]
  /** What no answer says; completes "Only if …", and is empty if nothing else matters. */
  readonly only_if: string
  readonly years: number
  readonly since: "last day" | "final invoice"
  /** The day of the year to which the years are counted from; empty if they begin at once. */
  readonly runs_to: "" | "31 December" | "30 June"
  readonly says: string
  /** The rule on its page. */
  readonly at: Target | null
  /** Absent for a house default. */
  readonly source: PeriodSource | null
}

/** Where a period comes from, where it holds, and when it was read. */
export interface PeriodSource {
  readonly title: string
  readonly section: string
  /** Its place in the register, from the root of the site. */
  readonly url: string
  readonly where: string
  readonly checked_on: string
}

/** Where a link leads on the site; its address counts from the root. */
export interface Target {
  readonly title: string
  readonly url: string
}
