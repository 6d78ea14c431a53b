/** elements: hands what a reader told the guide to the plan. */

import type { PlanLibrary } from "../../contract.ts"
import type { Day } from "../../plan/days.ts"
import { NOTHING_DONE, type Deadline, type Given } from "../../plan/given.ts"
import type { CalendarChoice } from "../../plan/working-days.ts"
import { deadlineLabel } from "./fields.ts"
import type { GuideState } from "./guide-state.ts"

/** The guide asks for no names; that somebody is named is all that the plan needs. */
export const SOMEBODY = "somebody"

/** Return everything that a plan is made from. */
export function givenOf(state: GuideState, library: PlanLibrary, calendar: CalendarChoice, today: Day): Given {
  const { answers, asked, dates, isEssential } = state
  return { answers, asked, dates, deadlines: deadlinesOf(state, library), calendar, state: NOTHING_DONE, today, essential: isEssential }
}

function deadlinesOf({ deadlines }: GuideState, library: PlanLibrary): Deadline[] {
  return Object.entries(deadlines).map(([kind, { day, isMet }]) => {
    return { what: deadlineLabel(kind, library), kind, day, who: isMet ? SOMEBODY : "" }
  })
}

/** Return the country that a device speaks of, if there is a calendar for it; else an empty code. */
export function countryOf(language: string, countries: readonly string[]): string {
  const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/u.exec(language)?.[1] ?? ""
  return countries.includes(region) ? region : ""
}
