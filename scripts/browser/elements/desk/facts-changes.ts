/** elements: what a change of answers and dates means for a case: the entries that make it. */

import type { Draft } from "../../case/entry.ts"
import { answering } from "../../case/kinds/answer-set.ts"
import { calendaring } from "../../case/kinds/calendar-set.ts"
import { counting, dating } from "../../case/kinds/date-set.ts"
import type { State } from "../../case/state.ts"
import { UNTOLD, type GuideState } from "../start/guide-state.ts"
import type { Scene } from "./view.ts"

const DAYS = { lastDay: "last_day", notice: "notice", conversation: "conversation", invoice: "invoice" } as const
const COUNTS = { contractDays: "contract_days", contractMonths: "contract_months", receivedDays: "received_days" } as const

/** Return what a case knows as the guide asks for it; `changing` is what is being asked again. */
export function guideStateOf({ given, state }: Pick<Scene, "given" | "state">, changing: string): GuideState {
  const { answers, asked, dates } = given
  const { code } = state.calendar
  return { ...UNTOLD, answers, asked, dates, isLastDayOpen: state.dates.get("last_day") === null, calendar: code, changing, isEssential: state.isCut }
}

/** Return the entries that bring a case from one to the other. */
export function changesBetween(before: GuideState, after: GuideState, { calendar }: Pick<State, "calendar">): readonly Draft[] {
  return [
    ...changedKeys(before.answers, after.answers).map(facet => answering(facet, after.answers[facet] ?? [])),
    ...changedKeys(before.asked, after.asked).map(id => answering(id, answerIn(after.asked, id))),
    ...dateChanges(before, after),
    ...(before.calendar === after.calendar ? [] : [calendaring({ ...calendar, code: after.calendar })]),
  ]
}

function answerIn(asked: GuideState["asked"], id: string): string[] {
  const answer = asked[id]
  return answer === undefined ? [] : [answer]
}

function changedKeys(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].filter(key => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
}

function dateChanges(before: GuideState, after: GuideState): Draft[] {
  const days = changed(DAYS, before.dates, after.dates).map(key => dating(DAYS[key], after.dates[key] ?? ""))
  const counts = changed(COUNTS, before.dates, after.dates).map(key => counting(COUNTS[key], after.dates[key]))
  const isSaidOpen = after.isLastDayOpen && !before.isLastDayOpen && before.dates.lastDay === after.dates.lastDay
  return [...days, ...(isSaidOpen ? [dating("last_day", "")] : []), ...counts]
}

function changed<Key extends keyof GuideState["dates"]>(keys: Readonly<Record<Key, string>>, before: GuideState["dates"], after: GuideState["dates"]): Key[] {
  return (Object.keys(keys) as Key[]).filter(key => before[key] !== after[key])
}
