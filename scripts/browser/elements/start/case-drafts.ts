/** elements: what a case knows from the start: everything that the guide was told. */

import type { Draft } from "../../case/entry.ts"
import { answering } from "../../case/kinds/answer-set.ts"
import { calendaring } from "../../case/kinds/calendar-set.ts"
import { counting, dating } from "../../case/kinds/date-set.ts"
import { deadlining } from "../../case/kinds/deadline-set.ts"
import { cutting } from "../../case/kinds/plan-cut.ts"
import type { CountName, DateName } from "../../case/state.ts"
import type { PlanLibrary } from "../../contract.ts"
import type { Dates } from "../../plan/given.ts"
import { deadlineLabel } from "./fields.ts"
import { SOMEBODY } from "./given-state.ts"
import type { GuideState } from "./guide-state.ts"

/** Return the drafts that enter what was told; `calendar` is the code that counts, empty for weekends alone. */
export function caseDrafts(state: GuideState, library: PlanLibrary, calendar: string): readonly Draft[] {
  const { answers, asked, isEssential } = state
  return [
    ...Object.entries(answers).map(([facet, ids]) => answering(facet, ids)),
    ...Object.entries(asked).map(([id, answer]) => answering(id, [answer])),
    ...dateDrafts({ ...state.dates, lastDay: state.dates.lastDay ?? (state.isLastDayOpen ? "" : undefined) }),
    ...deadlineDrafts(state, library),
    ...(calendar === "" ? [] : [calendaring({ code: calendar, free: [] })]),
    ...(isEssential ? [cutting(true)] : []),
  ]
}

/** Return the drafts that enter days and what contract and post say; what is not known is not entered. */
export function dateDrafts(dates: Dates): Draft[] {
  const days: readonly (readonly [DateName, string | undefined])[] = [
    ["last_day", dates.lastDay],
    ["notice", dates.notice],
    ["conversation", dates.conversation],
    ["invoice", dates.invoice],
    ["begun", dates.begun],
  ]
  const counts: readonly (readonly [CountName, number | undefined])[] = [
    ["contract_days", dates.contractDays],
    ["contract_months", dates.contractMonths],
    ["received_days", dates.receivedDays],
  ]
  return [
    ...days.flatMap(([name, day]) => (day === undefined ? [] : [dating(name, day)])),
    ...counts.flatMap(([name, count]) => (count === undefined ? [] : [counting(name, count)])),
  ]
}

function deadlineDrafts({ deadlines }: GuideState, library: PlanLibrary): Draft[] {
  return Object.entries(deadlines).map(([kind, { day, isMet }]) => {
    return deadlining(kind, { title: deadlineLabel(kind, library), kind, day, who: isMet ? SOMEBODY : "" })
  })
}
