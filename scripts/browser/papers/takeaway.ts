/** papers: what every file of a plan is made from, and how such files are named. */

import type { PlanLibrary } from "../contract.ts"
import { isoText, type Day } from "../plan/days.ts"
import type { Plan, PlannedItem } from "../plan/plan.ts"

/** The kinds of files, by how their names end: a calendar, a table, a text. */
export type Paper = "ics" | "csv" | "md"

export interface Takeaway {
  readonly plan: Plan
  readonly library: PlanLibrary
  readonly today: Day
  /** Return the full address of a page of the site. */
  readonly addressOf: (url: string) => string
  /** When the file is made. */
  readonly now: Date
}

/** Name a file by its day: a client's name must not end up in a list of downloads. */
export function planFileName(today: Day, kind: Paper): string {
  return `high-note-plan-${isoText(today)}.${kind}`
}

/** Return the name of the role that does an item. */
export function ownerOf({ item }: PlannedItem, { roles }: PlanLibrary): string {
  return roles.find(({ id }) => id === item.owner)?.name ?? item.owner
}
