/** plan: the lines of a case: the items of its plan and its own, each with how it stands. */

import { itemOf } from "../case/items.ts"
import type { Outline } from "../case/outline.ts"
import type { ItemState, State } from "../case/state.ts"
import type { Because } from "./because.ts"
import { readDay, type Day } from "./days.ts"
import { leftOutIn } from "./left-out.ts"
import type { Plan, PlannedItem } from "./plan.ts"
import type { Warning } from "./order.ts"
import { onDay, type Due } from "./schedule.ts"

/** Something to do in a case. */
export interface Row {
  readonly id: string
  readonly text: string
  /** Where it is explained, from the root of the site; empty for an item of the case's own. */
  readonly url: string
  readonly owner: string
  readonly phase: string
  /** Empty for an item of the case's own. */
  readonly level: string
  /** Undefined for an own item without a day. */
  readonly due: Due | undefined
  readonly because: readonly Because[]
  readonly after: readonly string[]
  readonly warnings: readonly Warning[]
  readonly item: ItemState
}

const LAST: Day = 1_000_000

/** List what is to do in a case, by date. */
export function rowsOf(plan: Plan, state: State): readonly Row[] {
  const own = ownRows(state)
  const planned = plan.items.map(one => plannedRow(one, state))
  return own.length ? [...planned, ...own].sort((one, other) => firstDay(one) - firstDay(other)) : planned
}

function plannedRow({ item, due, because, after, warnings }: PlannedItem, state: State): Row {
  const { id, text, url, owner, phase, level } = item
  return { id, text, url, owner, phase, level, due, because, after, warnings, item: itemOf(state, id) }
}

function ownRows(state: State): Row[] {
  return [...state.own].map(([id, { text, owner, due, phase }]) => {
    const item = itemOf(state, id)
    const day = readDay(item.due) ?? readDay(due)
    const dated = day === undefined ? undefined : onDay(day)
    return { id, text, url: "", owner, phase, level: "", due: dated, because: [], after: [], warnings: [], item }
  })
}

function firstDay({ due }: Row): Day {
  return due?.first ?? LAST
}

/** Return the day on which a row is due next: of several days, the next one that is ahead. Undefined if it has none. */
export function dayOf({ due }: Row, today: Day): Day | undefined {
  if (!due || due.kind === "window" || due.kind === "on") return due?.last
  return due.days.find(day => day >= today) ?? due.last
}

/** Tell whether there is still something to do. */
export function isOpen({ item }: Row): boolean {
  return item.state !== "done" && item.state !== "not applicable"
}

/** Tell whether an open row has missed its day. */
export function isLate(row: Row, today: Day): boolean {
  return isOpen(row) && (dayOf(row, today) ?? LAST) < today
}

/** What a case comes to in numbers. */
export interface Counts {
  readonly done: number
  /** What does not apply is not counted. */
  readonly all: number
  readonly late: number
  readonly today: number
}

/** Count rows. */
export function countsOf(rows: readonly Row[], today: Day): Counts {
  const counted = rows.filter(({ item }) => item.state !== "not applicable")
  return {
    done: counted.filter(({ item }) => item.state === "done").length,
    all: counted.length,
    late: rows.filter(row => isLate(row, today)).length,
    today: rows.filter(row => isOpen(row) && dayOf(row, today) === today).length,
  }
}

/** Put the plan of a case in short, for pages without a plan and for lists of cases. */
export function outlineOf(plan: Plan, rows: readonly Row[], { dates }: State, today: Day): Outline {
  const items = rows.flatMap(row => {
    const day = dayOf(row, today)
    return day === undefined ? [] : [[row.id, day] as const]
  })
  return { version: plan.version, lastDay: dates.get("last_day") ?? "", items, leftOut: leftOutIn(plan) }
}
