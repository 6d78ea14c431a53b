/** elements: puts the items and gates of a plan into groups: by date, by phase or by role. */

import type { PlanLibrary } from "../../contract.ts"
import { isSure } from "../../plan/because.ts"
import { isEssential } from "../../plan/choice.ts"
import { weekdayOf, type Day } from "../../plan/days.ts"
import type { PlannedGate } from "../../plan/gates.ts"
import type { Plan, PlannedItem } from "../../plan/plan.ts"
import type { Order } from "./guide-state.ts"
import { dateText, dayAndDistanceText } from "../../papers/plan-text.ts"

/** One line of a list: something to do, or a gate to pass before what follows. */
export type Line = { readonly kind: "item"; readonly planned: PlannedItem } | { readonly kind: "gate"; readonly gate: PlannedGate }

export interface PlanGroup {
  readonly title: string
  /** The address of the page about it, from the root of the site; empty if there is none. */
  readonly url: string
  readonly lines: readonly Line[]
  /** The title says when its items are due. */
  readonly isDated: boolean
}

/** So many days from today are set apart. */
const DAYS_APART = 7

/** Group a plan. In each order the lines of a group follow each other as they are done. */
export function groupsOf(plan: Plan, order: Order, library: PlanLibrary, today: Day): readonly PlanGroup[] {
  const lines = linesOf(plan)
  if (order === "date") return dateGroups(lines, today)
  const own = byKey(lines, line => (order === "phase" ? phaseOf(line) : roleOf(line)))
  return order === "phase" ? phaseGroups(own, library) : roleGroups(own, library)
}

/** Return what is there whatever is still answered. */
export function sureIn(lines: readonly Line[]): readonly Line[] {
  return lines.filter(line => line.kind === "gate" || isSure(line.planned.because))
}

/** Return what an answer can still take away. */
export function openIn(lines: readonly Line[]): readonly Line[] {
  return lines.filter(line => line.kind === "item" && !isSure(line.planned.because))
}

/** Return what comes first on a day that is too full: what is urgent, else what is essential, and the gates before it. */
export function firstIn(lines: readonly Line[]): readonly Line[] {
  const urgent = lines.filter(line => line.kind === "item" && line.planned.due.how === "urgent")
  return urgent.length ? urgent : lines.filter(line => line.kind === "gate" || isEssential(line.planned.item))
}

/** The next days stand each for itself; what comes later stands in weeks. */
function dateGroups(lines: readonly Line[], today: Day): PlanGroup[] {
  const isNear = (day: Day) => day < today + DAYS_APART
  const groups = byKey(lines, line => (isNear(dayOfLine(line)) ? dayOfLine(line) : Math.max(today + DAYS_APART, mondayOf(dayOfLine(line)))))
  return groups.map(([day, own]) => {
    const title = isNear(day) ? dayAndDistanceText(day, today) : weekText(day)
    return { title, url: "", lines: own, isDated: isNear(day) }
  })
}

function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1
}

function weekText(from: Day): string {
  return `${dateText(from)} to ${dateText(mondayOf(from) + 6)}`
}

/** Put each gate before the first item that it guards; one that guards nothing comes when its phase is over. */
export function linesOf({ items, gates }: Pick<Plan, "items" | "gates">): readonly Line[] {
  const open = new Set(gates)
  const lines: Line[] = []
  const pass = (isDue: (gate: PlannedGate) => boolean) => {
    for (const gate of [...open].filter(isDue)) {
      lines.push({ kind: "gate", gate })
      open.delete(gate)
    }
  }
  for (const planned of items) {
    pass(({ guards, day }) => !guards.length && day < planned.due.first)
    pass(({ guards }) => guards.includes(planned.item.id))
    lines.push({ kind: "item", planned })
  }
  pass(() => true)
  return lines
}

function dayOfLine(line: Line): Day {
  return line.kind === "gate" ? line.gate.day : line.planned.due.first
}

function phaseOf(line: Line): string {
  return line.kind === "gate" ? line.gate.phase : line.planned.item.phase
}

function roleOf(line: Line): string {
  return line.kind === "gate" ? line.gate.gate.signed_by : line.planned.item.owner
}

/** Part lines by a key, in the order in which the keys come up. */
function byKey<Key>(lines: readonly Line[], keyOf: (line: Line) => Key): [Key, Line[]][] {
  const groups = new Map<Key, Line[]>()
  for (const line of lines) {
    const key = keyOf(line)
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups]
}

function phaseGroups(own: readonly [string, Line[]][], { phases, endings }: PlanLibrary): PlanGroup[] {
  const places = [...phases, ...endings]
  return own
    .map(([id, lines]) => ({ place: places.find(place => place.id === id), lines, id }))
    .sort((one, other) => rank(one.id, phases) - rank(other.id, phases))
    .map(({ place, lines, id }) => ({ title: place?.title ?? id, url: place?.url ?? "", lines, isDated: false }))
}

/** What belongs to no phase, such as the items of an ending or a profession, comes first: it is what makes the case special. */
function rank(id: string, phases: PlanLibrary["phases"]): number {
  return phases.find(phase => phase.id === id)?.number ?? 0
}

function roleGroups(own: [string, Line[]][], { roles }: PlanLibrary): PlanGroup[] {
  const places = roles.map(role => role.id)
  return own
    .sort(([one], [other]) => places.indexOf(one) - places.indexOf(other))
    .map(([id, lines]) => ({ title: roles.find(role => role.id === id)?.name ?? id, url: "", lines, isDated: false }))
}
