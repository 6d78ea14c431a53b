/** elements: the day on which a reader learns, where they are, and how days are said to them. */

import { isoText } from "../../plan/days.ts"
import { dayOn } from "../day-on.ts"

/** Return today as 2027-05-21. */
export function today(): string {
  return isoText(dayOn(new Date()))
}

/** Say a day as 21 May 2027. */
export function longDay(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" })
}
