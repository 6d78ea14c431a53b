/** case: `date.set`, a day of the case, or what contract and post say of notice, in days or months. The last word counts. */

import type { Draft } from "../entry.ts"
import { spokenDay } from "../spoken-day.ts"
import { COUNT_NAMES, DATE_NAMES, type CountName, type DateName } from "../state.ts"
import { oneOf, readCount, readDay } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

const readDateName = oneOf(DATE_NAMES)
const readCountName = oneOf(COUNT_NAMES)
const LABELS: Readonly<Record<DateName | CountName, string>> = {
  last_day: "the last day",
  notice: "the day of notice",
  conversation: "the day of the conversation",
  invoice: "the day of the final invoice",
  begun: "the day on which the plan begins",
  contract_days: "the notice in the contract, in days,",
  contract_months: "the notice in the contract, in months,",
  received_days: "the days until a notice counts as received",
}

export const dateSet: Kind<string | number> = {
  name: "date.set",
  read: value => (typeof value === "number" ? readCount(value) : readDay(value)),

  change(state, value, { target }) {
    const date = readDateName(target)
    const count = readCountName(target)
    if (date && typeof value === "string") state.dates.set(date, value || null)
    if (count && typeof value === "number") state.counts.set(count, value)
    if (count && value === "") state.counts.delete(count)
  },
}

/** Say it in the record. */
export const dateSetLine: Line<string | number> = (value, { target }) => {
  const name = readDateName(target) ?? readCountName(target)
  const label = name ? LABELS[name] : target
  return value === "" ? `set ${label} to “not known yet”` : `set ${label} to ${typeof value === "string" ? spokenDay(value) : value}`
}

/** Set a day such as 2026-11-30, or with an empty text say that it is not known yet. */
export function dating(name: DateName, day: string): Draft {
  return { kind: dateSet.name, target: name, value: day }
}

/** Set a number of days or months; undefined takes it back. */
export function counting(name: CountName, count: number | undefined): Draft {
  return { kind: dateSet.name, target: name, value: count ?? "" }
}
