/** elements: what closing a case asks for, and what comes of it. Knows no page. */

import type { Draft } from "../../case/entry.ts"
import type { ClosingValue } from "../../case/kinds/case-closed.ts"
import { adding } from "../../case/kinds/item-added.ts"
import type { State } from "../../case/state.ts"
import { lookItems } from "../../papers/closing/looks.ts"
import { remainsItems } from "../../papers/closing/remains.ts"
import { suggestedDeletion, suggestedKeep } from "../../papers/closing/settled-days.ts"
import { touchOn } from "../../papers/closing/touches.ts"
import type { Day } from "../../plan/days.ts"
import type { Plan } from "../../plan/plan.ts"
import { joined } from "../../plan/wording.ts"
import type { Typed } from "./typed.ts"

/** What closing knows of the case. */
export interface Closed {
  readonly state: State
  readonly plan: Plan
  readonly today: Day
}

export const MARKS = ["rechecked", "receipt", "record"] as const
export type Mark = (typeof MARKS)[number]
export const TOUCHES = ["touch-1", "touch-2", "touch-3"] as const

const YES = "yes"
const MISSING: Readonly<Record<Mark | "keep" | "delete", string>> = {
  rechecked: "the last look through the list",
  receipt: "a receipt of the client",
  record: "a saved record",
  keep: "a day until which the file is kept",
  delete: "a day on which the data is deleted",
}

/** What is typed in the form, as the case keeps it; a day that the case knows stands until another is typed. */
export function typedClosing(typed: Typed, { state, plan }: Omit<Closed, "today">): ClosingValue {
  const [rechecked, receipt, record] = MARKS.map(mark => typed.of(mark) === YES)
  return {
    rechecked: rechecked === true,
    receipt: receipt === true,
    record: record === true,
    keep: typed.of("keep", suggestedKeep(state).day),
    delete: typed.of("delete", suggestedDeletion(state, plan).day),
    touch: TOUCHES.map(name => typed.of(name)).filter(day => day !== "").sort(),
    words: typed.of("words"),
  }
}

/** Return the items that remind of what was settled: lists and calendars then name their days. */
export function reminders({ touch, delete: deleted, keep }: ClosingValue, { state, plan, today }: Closed): readonly Draft[] {
  const lastDay = plan.anchors.E.day
  const touches = touch.map(day => adding(`own-touch-${day}`, { text: touchOn(day, lastDay)?.text ?? "Get in touch again", owner: "lead", due: day, phase: "" }))
  const deletion = adding("own-delete-data", { text: "Delete the client's data", owner: "it", due: deleted, phase: "" })
  const destruction = adding("own-keep-until", { text: "Destroy the file, or decide to keep it", owner: "knowledge", due: keep, phase: "" })
  return [...lookItems(state, lastDay, today), ...touches, ...(deleted === "" ? [] : [deletion]), ...(keep === "" ? [] : [destruction]), ...remainsItems(state)]
}

/** Tell whether an item was made when the case was closed, or reminds of a look that found something. */
export function isReminder(id: string): boolean {
  return /^own-(?:look-again|touch|delete-data|keep-until|remains|mend)/u.test(id)
}

/** Return what a mark is typed as. */
export function typedMark(isSet: boolean): string {
  return isSet ? YES : ""
}

/** Say what a case would be closed without; empty if nothing is missing. */
export function withoutText(closing: ClosingValue): string {
  const missing = [...MARKS, "keep" as const, "delete" as const].filter(name => closing[name] === false || closing[name] === "")
  return missing.length ? `You close it without ${joined(missing.map(name => MISSING[name]))}. That is possible, and the log will show it.` : ""
}

/** Count what is still open in a plan, and what of that is essential. */
export function openItems({ items, done }: State, plan: Plan): { readonly open: number; readonly essential: number } {
  const open = plan.items.filter(({ item }) => !done.has(item.id) && items.get(item.id)?.state !== "not applicable")
  return { open: open.length, essential: open.filter(({ item }) => item.level === "essential").length }
}
