/** elements: puts the items and gates of a case into groups: by date, by phase or by role. */

import type { PlanLibrary } from "../../contract.ts"
import { dateText, dayAndDistanceText } from "../../papers/plan-text.ts"
import { weekdayOf, type Day } from "../../plan/days.ts"
import type { PlannedGate } from "../../plan/gates.ts"
import type { Order } from "../start/guide-state.ts"
import { isLate, isOpen, type Row } from "../../plan/rows.ts"
import type { Scene } from "./view.ts"

/** One line of a list: something to do, or a gate to pass before what follows. */
export type Line = { readonly kind: "item"; readonly row: Row } | { readonly kind: "gate"; readonly gate: PlannedGate }

/** What is put into groups. */
export interface Listed {
  readonly rows: readonly Row[]
  readonly gates: readonly PlannedGate[]
}

export interface Group {
  readonly id: string
  readonly title: string
  readonly lines: readonly Line[]
  /** The title says when its items are due. */
  readonly isDated: boolean
  /** It stands unfolded until the reader folds it. */
  readonly isOpen: boolean
}

/** So many days from today are set apart; what is later stands in weeks. */
const DAYS_APART = 7
/** What is over stands before all others, and behind it what is late. */
const OVER = -2
const LATE = -1
const NO_DAY = 1_000_000
/** So many lines are unfolded at first. */
const MOST_LINES = 12

/** Group the items that are left by a filter, and the gates, where nothing is filtered. */
export function groupsOf(listed: Listed, order: Order, { library, today }: Pick<Scene, "library" | "today">): readonly Group[] {
  const lines = linesOf(listed)
  const keyOf = KEYS[order]
  const groups = new Map<string | number, Line[]>()
  for (const line of lines) {
    const key = keyOf(line, today)
    const known = groups.get(key)
    if (known) known.push(line)
    else groups.set(key, [line])
  }
  const named = [...groups].map(([key, own]) => {
    const isDated = typeof key === "number" && key > today && key < today + DAYS_APART
    return { id: `${order}-${key}`, title: titleOf(key, order, library, today), lines: own, isDated, isOpen: false }
  })
  return unfolded(sorted(named, order, library))
}

const KEYS: Readonly<Record<Order, (line: Line, today: Day) => string | number>> = {
  date: (line, today) => periodOf(line, today),
  phase: line => (line.kind === "gate" ? line.gate.phase : line.row.phase),
  role: line => (line.kind === "gate" ? line.gate.gate.signed_by : line.row.owner),
}

/** Put each gate before the first item that it guards; one that guards nothing comes when its phase is over. */
function linesOf({ rows, gates }: Listed): readonly Line[] {
  const open = new Set(gates)
  const lines: Line[] = []
  const pass = (isDue: (gate: PlannedGate) => boolean) => {
    for (const gate of [...open].filter(isDue)) {
      lines.push({ kind: "gate", gate })
      open.delete(gate)
    }
  }
  for (const row of rows) {
    pass(({ guards, day }) => !guards.length && day < (row.due?.first ?? NO_DAY))
    pass(({ guards }) => guards.includes(row.id))
    lines.push({ kind: "item", row })
  }
  pass(() => true)
  return lines
}

/** Return the day or the Monday under which a line stands. */
function periodOf(line: Line, today: Day): number {
  const day = line.kind === "gate" ? line.gate.day : (line.row.due?.first ?? NO_DAY)
  if (day === NO_DAY) return NO_DAY
  if (day < today) return pastPeriod(line, today)
  return day < today + DAYS_APART ? day : Math.max(today + DAYS_APART, mondayOf(day))
}

/** What has begun and runs on is for today. */
function pastPeriod(line: Line, today: Day): number {
  if (line.kind === "gate" || !isOpen(line.row)) return OVER
  return isLate(line.row, today) ? LATE : today
}

function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1
}

function titleOf(key: string | number, order: Order, { phases, endings, roles }: PlanLibrary, today: Day): string {
  if (typeof key === "number") return periodText(key, today)
  if (order === "role") return roles.find(({ id }) => id === key)?.name ?? "Nobody yet"
  return [...phases, ...endings].find(({ id }) => id === key)?.title ?? (key || "Items of your own")
}

function periodText(period: number, today: Day): string {
  if (period === OVER) return "Before today"
  if (period === LATE) return "Late"
  if (period === NO_DAY) return "Without a day"
  return period < today + DAYS_APART ? dayAndDistanceText(period, today) : `${dateText(period)} to ${dateText(mondayOf(period) + 6)}`
}

/** Put days, phases and roles into their order; what belongs to no phase comes first. */
function sorted(groups: readonly Group[], order: Order, { phases, roles }: PlanLibrary): readonly Group[] {
  if (order === "date") return [...groups].sort((one, other) => dayIn(one) - dayIn(other))
  const ids = (order === "phase" ? phases : roles).map(({ id }) => `${order}-${id}`)
  return [...groups].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

function dayIn({ id }: Group): number {
  return Number(id.replace(/^date-/u, ""))
}

/** Unfold the first group with something open, and those after it as long as they fit on a few screens. */
function unfolded(groups: readonly Group[]): readonly Group[] {
  let left = MOST_LINES
  let isFirst = true
  return groups.map(group => {
    if (!group.lines.some(line => line.kind === "item" && isOpen(line.row))) return group
    const isShown = isFirst || group.lines.length <= left
    isFirst = false
    left = isShown ? left - group.lines.length : 0
    return { ...group, isOpen: isShown }
  })
}
