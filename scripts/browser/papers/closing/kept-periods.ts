/** papers: until when things are kept in a case, as far as a rule was read that says so. It offers days and sets none. */

import type { KeptPeriod } from "../../contract-periods.ts"
import { judge } from "../../plan/conditions.ts"
import { addMonths, civilOf, dayOf, type Day } from "../../plan/days.ts"
import type { Plan } from "../../plan/plan.ts"

/** A period of this case, and the day on which it runs out. */
export interface KeptUntil {
  readonly period: KeptPeriod
  readonly until: Day
  /** The day from which it counts. */
  readonly since: Day
}

const YEAR = 12
const CLOSES: Readonly<Record<KeptPeriod["runs_to"], readonly [month: number, day: number] | undefined>> = { "": undefined, "31 December": [12, 31], "30 June": [6, 30] }

/** Return the periods that hold by the answers of a case, the longest first; none while its last day is not given. */
export function keptUntil(periods: readonly KeptPeriod[], { known, anchors: { E, I } }: Pick<Plan, "known" | "anchors">): readonly KeptUntil[] {
  if (!E.isGiven) return []
  const holding = periods.filter(({ applies }) => judge(applies, known).verdict === "holds")
  const all = holding.map(period => {
    const since = period.since === "last day" ? E.day : Math.max(E.day, I.day)
    return { period, since, until: addMonths(closeOf(period, since), period.years * YEAR) }
  })
  return all.sort((one, other) => other.until - one.until)
}

/** Return the day on which the year ends from whose close a period counts. */
function closeOf({ runs_to: runsTo }: KeptPeriod, since: Day): Day {
  const closes = CLOSES[runsTo]
  if (!closes) return since
  const { year } = civilOf(since)
  const [month, day] = closes
  const close = dayOf({ year, month, day })
  return close < since ? dayOf({ year: year + 1, month, day }) : close
}
