/** elements: what closing a case asks for, and what comes of it. Knows no page. */

import type { Draft } from "../../case/entry.ts"
import type { ClosingValue } from "../../case/kinds/case-closed.ts"
import { adding } from "../../case/kinds/item-added.ts"
import type { State } from "../../case/state.ts"
import { addMonths, isoText, readDay, type Day } from "../../plan/days.ts"
import type { Plan } from "../../plan/plan.ts"
import { joined } from "../../plan/wording.ts"
import type { Typed } from "./typed.ts"

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

/** What is typed in the form, as the case keeps it. */
export function typedClosing(typed: Typed): ClosingValue {
  const [rechecked, receipt, record] = MARKS.map(mark => typed.of(mark) === YES)
  return {
    rechecked: rechecked === true,
    receipt: receipt === true,
    record: record === true,
    keep: typed.of("keep"),
    delete: typed.of("delete"),
    touch: TOUCHES.map(name => typed.of(name)).filter(day => day !== "").sort(),
    words: typed.of("words"),
  }
}

/** Return the items that remind of what was settled: lists and calendars then name their days. */
export function reminders({ touch, delete: deleted, keep }: ClosingValue): readonly Draft[] {
  const touches = touch.map(day => adding(`own-touch-${day}`, { text: "Get in touch again", owner: "lead", due: day, phase: "" }))
  const deletion = adding("own-delete-data", { text: "Delete the client's data", owner: "it", due: deleted, phase: "" })
  const destruction = adding("own-keep-until", { text: "Destroy the file, or decide to keep it", owner: "knowledge", due: keep, phase: "" })
  return [...touches, ...(deleted === "" ? [] : [deletion]), ...(keep === "" ? [] : [destruction])]
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

/** Return the days on which to be in touch that practice names: half a year and a year after the last day. */
export function suggestedTouches({ dates }: State, today: Day): readonly string[] {
  const last = readDay(dates.get("last_day") ?? "") ?? today
  return [6, 12].map(months => isoText(addMonths(last, months)))
}
