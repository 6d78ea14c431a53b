/** papers: what every file of a plan is made from, with a case that follows it or without one, and how such files are named. */

import type { State } from "../case/state.ts"
import type { PlanLibrary } from "../contract.ts"
import { isoText, type Day } from "../plan/days.ts"
import type { Plan } from "../plan/plan.ts"
import type { Row } from "../plan/rows.ts"
import type { Due } from "../plan/schedule.ts"

/** The kinds of files, by how their names end: a calendar, a table, a text. */
export type Paper = "ics" | "csv" | "md"

export interface Takeaway {
  readonly plan: Plan
  /** The items of the plan, and those of the case's own. */
  readonly rows: readonly Row[]
  readonly library: PlanLibrary
  readonly today: Day
  /** Return the full address of a page of the site. */
  readonly addressOf: (url: string) => string
  /** When the file is made. */
  readonly now: Date
  /** The case that follows the plan. */
  readonly followed?: Followed
}

/** What the file of a case holds beside its plan. */
export interface Followed {
  readonly caseId: string
  readonly state: State
  /** How many entries the case has: a file that is made later replaces what an earlier one said. */
  readonly count: number
  /** The reader wants the name of the case in the file. */
  readonly isNamed: boolean
  /** How many days before something is due a calendar reminds of it; undefined if it does not. */
  readonly remind: number | undefined
}

/** A row with a day. */
export type DatedRow = Row & { readonly due: Due }

/** Name a file by its day: a client's name must not end up in a list of downloads. */
export function planFileName(today: Day, kind: Paper): string {
  return `high-note-plan-${isoText(today)}.${kind}`
}

/** Return the name of the role that does an item. */
export function ownerOf({ owner }: Row, { roles }: PlanLibrary): string {
  return roles.find(({ id }) => id === owner)?.name ?? owner
}

/** Return the rows that have a day. */
export function dated(rows: readonly Row[]): DatedRow[] {
  return rows.filter((row): row is DatedRow => row.due !== undefined)
}

/** Return the name of the case, if the reader wants it in the file; else these words. */
export function titleOr({ followed }: Takeaway, words: string): string {
  return followed?.isNamed === true ? followed.state.title : words
}
