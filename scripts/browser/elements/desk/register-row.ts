/** elements: one ending as a row of the register: what happened, without a name. Knows no page. */

import type { State } from "../../case/state.ts"
import { readDay, type Day } from "../../plan/days.ts"
import type { Plan } from "../../plan/plan.ts"
import { dayOn } from "../day-on.ts"
import { CAME_BACK, REGISTER_COLUMNS } from "./register-columns.ts"

export interface RegisterRow {
  /** The id of the case, which never leaves the browser. */
  readonly caseId: string
  readonly code: string
  readonly isClosed: boolean
  /** Answers of the facets `initiator` and `reason`; empty if nothing is known. */
  readonly endedBy: string
  readonly stated: string
  readonly cause: string
  readonly lastDay: Day | undefined
  /** From the day of notice to the last day. */
  readonly noticeDays: number | undefined
  /** From the first sign, or else from the day on which the case was opened, to the last day. */
  readonly days: number | undefined
  /** Items that were done after their day, or are still open after it. */
  readonly late: number
  /** Gates that were passed although a question was open. */
  readonly gates: number
  readonly isBack: boolean
  /** Introductions that the client made. */
  readonly referrals: number
  /** What else the register asks, by the ids of its columns. */
  readonly told: ReadonlyMap<string, string>
}

/** Cases of suspicion are in no register: many people read it. */
const KEPT_OUT = "R11"
const MOST_COUNTED = 1000

/** Tell whether an ending may stand in the register. */
export function isForRegister(state: State): boolean {
  return state.practice === undefined && ![answered(state, "reason"), statedIn(state), causeOf(state)].includes(KEPT_OUT)
}

/** Make the row of a case, from its state and its plan. */
export function registerRow(caseId: string, state: State, plan: Plan, today: Day): RegisterRow {
  const lastDay = dated(state, "last_day")
  return {
    caseId,
    code: told(state, "ending_code"),
    isClosed: state.standing !== "open",
    endedBy: answered(state, "initiator"),
    stated: statedIn(state),
    cause: causeOf(state),
    lastDay,
    noticeDays: daysBetween(dated(state, "notice"), lastDay),
    days: daysBetween(firstSign(state), lastDay),
    late: lateItems(state, plan, today),
    gates: [...state.gates.values()].filter(({ isOverridden }) => isOverridden).length,
    isBack: CAME_BACK.includes(told(state, "register-return")) || state.contacts.some(({ came }) => came === "returned"),
    referrals: Math.max(countIn(told(state, "register-received")), state.contacts.filter(({ came }) => came === "referral").length),
    told: new Map([...REGISTER_COLUMNS.keys()].map(id => [id, told(state, id)])),
  }
}

/** The reason that was said; where nobody wrote it down, that of the plan. */
function statedIn(state: State): string {
  return state.stated?.reason ?? answered(state, "reason")
}

function answered({ answers }: State, facet: string): string {
  return answers.get(facet)?.[0] ?? ""
}

function dated({ dates }: State, name: "last_day" | "notice"): Day | undefined {
  return readDay(dates.get(name) ?? "")
}

function causeOf({ causes }: State): string {
  return causes.at(-1)?.reason ?? ""
}

function told({ fields }: State, column: string): string {
  return fields.get(column) ?? ""
}

function countIn(text: string): number {
  const [digits] = /\d{1,4}/u.exec(text) ?? []
  return digits === undefined ? 0 : Math.min(Number(digits), MOST_COUNTED)
}

function firstSign(state: State): Day | undefined {
  return readDay(told(state, "register-first-sign")) ?? dayOfTime(state.opened)
}

function daysBetween(first: Day | undefined, last: Day | undefined): number | undefined {
  return first === undefined || last === undefined || last < first ? undefined : last - first
}

function lateItems({ items, own, done }: State, { items: planned }: Plan, today: Day): number {
  const fromPlan = planned.map(({ item, due }) => [item.id, due.last] as const)
  const added = [...own].map(([id, { due }]) => [id, readDay(items.get(id)?.due ?? "") ?? readDay(due)] as const)
  return [...fromPlan, ...added].filter(([id, due]) => {
    const state = items.get(id)?.state ?? "to do"
    if (due === undefined || state === "not applicable") return false
    return (dayOfTime(done.get(id)?.time ?? "") ?? today) > due
  }).length
}

function dayOfTime(time: string): Day | undefined {
  const at = new Date(time)
  return Number.isNaN(at.getTime()) ? undefined : dayOn(at)
}

/** Give a code to each row that has none: the year of its last day, and its place in it. */
export function withCodes(rows: readonly RegisterRow[], yearOf: (row: RegisterRow) => number): readonly RegisterRow[] {
  const counts = new Map<number, number>()
  return rows.map(row => {
    const year = yearOf(row)
    const count = (counts.get(year) ?? 0) + 1
    counts.set(year, count)
    return row.code === "" ? { ...row, code: `E-${year}-${String(count).padStart(2, "0")}` } : row
  })
}
