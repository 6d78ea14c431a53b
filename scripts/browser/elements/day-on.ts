/** elements: the day on which a clock stands. Knows no DOM. */

import { dayOf, type Day } from "../plan/days.ts"

/** Return the day on which a clock stands, where its reader is. */
export function dayOn(now: Date): Day {
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
}
