/** plan: how fast a case must go, as far as its dates tell. */

import type { FromDates } from "./answers.ts"
import type { Day } from "./days.ts"
import type { ReadDates } from "./given-dates.ts"

const TEMPO = "tempo"
const PLANNED_FROM = 30

/** Read the tempo off the last day. Within a day of it, no answer makes it less than an emergency. */
export function tempoOf({ lastDay, begun }: ReadDates): FromDates | undefined {
  if (lastDay === undefined) return undefined
  const isEmergency = isWithinADay(lastDay, begun)
  const answer = isEmergency ? "emergency" : byDaysLeft(lastDay - begun)
  return { facet: TEMPO, answer, isCertain: isEmergency }
}

/** Tell whether the last day is yesterday, today or tomorrow. */
export function isWithinADay(lastDay: Day, begun: Day): boolean {
  return Math.abs(lastDay - begun) <= 1
}

function byDaysLeft(left: number): string {
  return left >= PLANNED_FROM ? "planned" : "compressed"
}
