/** case: `calendar.set`, whose holidays count, and the firm's own free days. The last word counts. */

import type { Draft } from "../entry.ts"
import type { CaseCalendar } from "../state.ts"
import { partsReader, readDays, readLine } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

export const calendarSet: Kind<CaseCalendar> = {
  name: "calendar.set",
  read: partsReader<CaseCalendar>({ code: readLine, free: readDays }),

  change(state, calendar) {
    state.calendar = calendar
  },
}

/** Say it in the record. */
export const calendarSetLine: Line<CaseCalendar> = ({ code, free }) => {
  const days = free.length === 1 ? "1 free day" : `${free.length} free days`
  return `set the calendar to ${code || "that of the device"}${free.length ? `, with ${days} of the firm` : ""}`
}

/** Set whose holidays count. */
export function calendaring({ code, free }: CaseCalendar): Draft {
  return { kind: calendarSet.name, target: "calendar", value: { code, free: [...free] } }
}
