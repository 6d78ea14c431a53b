/** elements: what of a case goes onto paper, and what a reader can choose of it. Knows no DOM. */

import { itemOf } from "../../case/items.ts"
import { dateText } from "../../papers/plan-text.ts"
import { weekdayOf, type Day } from "../../plan/days.ts"
import type { PlannedGate } from "../../plan/gates.ts"
import { isOpen, type Row } from "../../plan/rows.ts"
import { groupsOf, type Group } from "./groups.ts"
import type { Scene } from "./view.ts"

/** How far along paper shows the case. */
export const STANDS = [
  ["progress", "With what is done"],
  ["open", "Only what remains"],
  ["blank", "Blank"],
] as const

/** How much paper says of each item. */
export const DEPTHS = [
  ["titles", "Titles"],
  ["how", "With how"],
  ["why", "With how and why"],
] as const

/** The sizes of paper; without one, the printer's own settings hold. */
export const PAPERS = [
  ["", "As the printer is set"],
  ["a4", "A4"],
  ["letter", "Letter"],
] as const

export interface PrintChoice {
  /** Such as role-finance, phase-ACC, week-20822 or gate-ACC; empty for everything. */
  readonly what: string
  readonly stand: (typeof STANDS)[number][0]
  readonly depth: (typeof DEPTHS)[number][0]
  readonly paper: (typeof PAPERS)[number][0]
  readonly isLarge: boolean
}

export const FIRST_CHOICE: PrintChoice = { what: "", stand: "progress", depth: "titles", paper: "", isLarge: false }

/** Some choices of what is printed, under one name. */
export interface WhatGroup {
  readonly label: string
  readonly options: readonly (readonly [what: string, words: string])[]
}

type Asked = Pick<Scene, "rows" | "plan" | "library" | "today">

const WEEK = 7
const NOTHING_DONE = { items: new Map() }

/** Offer each role, phase, week and gate that has something in this case. */
export function whatGroups({ rows, plan, library }: Asked): readonly WhatGroup[] {
  const owners = new Set(rows.map(({ owner }) => owner))
  const phases = new Set(rows.map(({ phase }) => phase))
  return [
    { label: "One role", options: library.roles.filter(({ id }) => owners.has(id)).map(({ id, name }) => [`role-${id}`, name] as const) },
    { label: "One phase", options: library.phases.filter(({ id }) => phases.has(id)).map(({ id, title }) => [`phase-${id}`, title] as const) },
    { label: "One week", options: weeksOf(rows).map(monday => [`week-${monday}`, `Week of ${dateText(monday)}`] as const) },
    { label: "Before one gate", options: plan.gates.map(({ phase, gate }) => [`gate-${phase}`, gate.title] as const) },
  ]
}

/** Say what is printed: "IT and security", "Before you remove access"; for everything, "The whole plan". */
export function whatText(what: string, scene: Asked): string {
  const known = whatGroups(scene).flatMap(({ options }) => options).find(([id]) => id === what)
  return known ? known[1] : "The whole plan"
}

/** Return what goes onto paper, in groups. A blank sheet knows no today, so its groups are phases. */
export function printedGroups(choice: PrintChoice, scene: Asked): readonly Group[] {
  const { rows, gates } = partOf(choice.what, scene)
  const left = choice.stand === "open" ? rows.filter(isOpen) : rows
  const shown = choice.stand === "blank" ? left.map(row => ({ ...row, item: itemOf(NOTHING_DONE, row.id) })) : left
  return groupsOf({ rows: shown, gates }, choice.stand === "blank" ? "phase" : "date", scene)
}

interface Part {
  readonly rows: readonly Row[]
  readonly gates: readonly PlannedGate[]
}

function partOf(what: string, { rows, plan: { gates } }: Asked): Part {
  const [, kind = "", id = ""] = /^(role|phase|week|gate)-(.+)$/u.exec(what) ?? []
  const cut = PARTS[kind]
  return cut ? cut(id, { rows, gates }) : { rows, gates }
}

/** How each kind of choice cuts the plan down. */
const PARTS: Readonly<Record<string, (id: string, part: Part) => Part>> = {
  role: (id, { rows, gates }) => ({
    rows: rows.filter(({ owner }) => owner === id),
    gates: gates.filter(({ gate }) => gate.signed_by === id),
  }),
  phase: (id, { rows, gates }) => ({
    rows: rows.filter(({ phase }) => phase === id),
    gates: gates.filter(({ phase }) => phase === id),
  }),
  week: (id, { rows, gates }) => {
    const monday = Number(id)
    return {
      rows: rows.filter(row => isInWeek(row, monday)),
      gates: gates.filter(({ day }) => day >= monday && day < monday + WEEK),
    }
  },
  gate: (id, { rows, gates }) => {
    const gate = gates.find(({ phase }) => phase === id)
    return { rows: gate ? rows.filter(row => isBefore(row, gate)) : [], gates: gate ? [gate] : [] }
  },
}

function isInWeek({ due }: Row, monday: Day): boolean {
  if (!due) return false
  if (due.kind === "window") return due.first < monday + WEEK && due.last >= monday
  return due.days.some(day => day >= monday && day < monday + WEEK)
}

/** What is due before the gate's day, and what of its phase it does not guard. */
function isBefore({ id, phase, due }: Row, { guards, day, phase: gated }: PlannedGate): boolean {
  if (guards.includes(id)) return false
  const last = due?.last
  return last !== undefined && (last < day || (phase === gated && last <= day))
}

function weeksOf(rows: readonly Row[]): readonly Day[] {
  const mondays = rows.flatMap(({ due }) => (due ? [due.first, due.last, ...due.days] : [])).map(day => day - weekdayOf(day) + 1)
  return [...new Set(mondays)].sort((one, other) => one - other)
}
