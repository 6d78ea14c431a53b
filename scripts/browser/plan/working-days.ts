/** plan: working days, by the weekends and holidays of a calendar and the free days of a firm. */

import type { Calendar } from "../contract.ts"
import { weekdayOf, type Day } from "./days.ts"

/** Which calendar counts: a country's, the code of the country or of a part of it, and the firm's own free days. */
export interface CalendarChoice {
  readonly calendar: Calendar | undefined
  /** Such as GB or GB-ENG; a part without holidays of its own has those of its country. */
  readonly code: string
  readonly free: readonly Day[]
}

/** Why nobody works on a day; an estimated holiday can still move. */
export interface DayOff {
  readonly name: string
  readonly kind: "weekend" | "holiday" | "own"
  readonly isEstimated: boolean
}

/** Where no country is chosen: weekends, and no holiday is known. */
const ONLY_WEEKENDS: Calendar = { id: "", name: "", parts: [], first: 1, last: 0, weekend: [6, 7], worked: [], holidays: [] }

/** Answers which days are worked. */
export class WorkingDays {
  readonly calendar: Calendar
  private readonly weekend: ReadonlySet<number>
  private readonly worked: ReadonlySet<Day>
  private readonly off = new Map<Day, DayOff>()

  constructor({ calendar = ONLY_WEEKENDS, code, free }: CalendarChoice) {
    this.calendar = calendar
    this.weekend = new Set(calendar.weekend)
    this.worked = new Set(calendar.worked)
    const chosen = calendar.parts.some(part => part.id === code) ? code : calendar.id
    for (const { name, days, estimated, where } of calendar.holidays) {
      if (!where.includes(chosen)) continue
      for (const day of days) this.off.set(day, { name, kind: "holiday", isEstimated: estimated })
    }
    for (const day of free) this.off.set(day, { name: "a free day of yours", kind: "own", isEstimated: false })
  }

  /** Say why a day is not worked; undefined if it is. */
  offOn(day: Day): DayOff | undefined {
    const known = this.off.get(day)
    if (known) return known
    if (!this.weekend.has(weekdayOf(day)) || this.worked.has(day)) return undefined
    return { name: "a weekend", kind: "weekend", isEstimated: false }
  }

  isWorked(day: Day): boolean {
    return this.offOn(day) === undefined
  }

  /** Return the day itself if it is worked, else the next one that is. */
  onOrAfter(day: Day): Day {
    let found = day
    while (!this.isWorked(found)) found += 1
    return found
  }

  /** Return the day itself if it is worked, else the last one before it that is. */
  onOrBefore(day: Day): Day {
    let found = day
    while (!this.isWorked(found)) found -= 1
    return found
  }

  /** Go on, or with a negative count back, by working days; the day itself is not counted. */
  add(day: Day, count: number): Day {
    let found = day
    for (let left = Math.abs(count); left > 0; left -= 1) {
      found = count > 0 ? this.onOrAfter(found + 1) : this.onOrBefore(found - 1)
    }
    return found
  }

  /** Tell whether the holidays of a day are known. */
  covers(day: Day): boolean {
    return day >= this.calendar.first && day <= this.calendar.last
  }
}
