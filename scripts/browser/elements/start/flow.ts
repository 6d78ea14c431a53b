/** elements: which screen of the guide comes next, by what was told so far. */

import type { PlanEnding, PlanLibrary } from "../../contract.ts"
import type { GuideState } from "./guide-state.ts"

export const INITIATOR = "initiator"
export const REASON = "reason"
export const LAST_DAY = "last-day"
/** The three answers that a plan needs, in the order in which they are asked. */
export const STEPS: readonly string[] = [INITIATOR, REASON, LAST_DAY]

export type Screen = { readonly kind: "asking"; readonly name: string } | { readonly kind: "safe"; readonly ending: PlanEnding } | { readonly kind: "plan" }

/** Choose the screen: what is being asked again, then the first step without an answer, then the plan. */
export function screenOf(state: GuideState, library: PlanLibrary): Screen {
  const { changing } = state
  if (STEPS.includes(changing)) return { kind: "asking", name: changing }
  const ending = safeRouteOf(state, library)
  if (ending) return { kind: "safe", ending }
  const missing = STEPS.find(step => !isTold(state, step))
  if (missing !== undefined) return { kind: "asking", name: missing }
  return changing === "" ? { kind: "plan" } : { kind: "asking", name: changing }
}

/** Return the ending of a safe route, which has no plan of the normal kind; undefined for all others. */
export function safeRouteOf({ answers }: GuideState, { endings }: PlanLibrary): PlanEnding | undefined {
  const [reason] = answers[REASON] ?? []
  return endings.find(({ id, safe_route }) => id === reason && safe_route)
}

/** Tell whether a step has its answer. */
export function isTold({ answers, dates, isLastDayOpen }: GuideState, step: string): boolean {
  return step === LAST_DAY ? isLastDayOpen || dates.lastDay !== undefined : (answers[step] ?? []).length > 0
}

/** Tell whether the three answers are there, so that another one changes a plan. */
export function isPlanned(state: GuideState): boolean {
  return STEPS.every(step => isTold(state, step))
}

/** Go one screen back; undefined from where there is none. A change that was begun is left as it was. */
export function back(state: GuideState, library: PlanLibrary): GuideState | undefined {
  if (state.changing !== "" && isPlanned(state)) return { ...state, changing: "" }
  const screen = screenOf(state, library)
  const at = screen.kind === "asking" ? STEPS.indexOf(screen.name) : STEPS.length
  const before = STEPS.slice(0, Math.max(0, at)).findLast(step => isTold(state, step))
  return before === undefined ? undefined : { ...state, changing: before }
}
