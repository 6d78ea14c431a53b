/** plan: reads the dates of a case, and says of each that cannot be used why not. */

import { dayText, readDay, type Day } from "./days.ts"
import type { Dates, Given } from "./given.ts"

/** The days that a case gives; an absent one is not known. */
export interface ReadDates {
  readonly lastDay: Day | undefined
  readonly notice: Day | undefined
  readonly conversation: Day | undefined
  readonly invoice: Day | undefined
  /** Nothing is due before it. */
  readonly begun: Day
  /** A sentence about each date that could not be used. */
  readonly refused: readonly string[]
}

type Name = "lastDay" | "notice" | "conversation" | "invoice" | "begun"

const NAMES: Readonly<Record<Name, string>> = {
  lastDay: "the last day",
  notice: "the day of notice",
  conversation: "the day of the conversation",
  invoice: "the day of the final invoice",
  begun: "the day on which the plan was made",
}
/** Five years back and ten ahead: beyond them, somebody mistyped the year. */
const LONGEST_PAST = 1830
const LONGEST_AHEAD = 3660

/** Read the dates. What cannot be used counts as not known, which is the nearest safe plan. */
export function readDates({ dates, today }: Given): ReadDates {
  const refused: string[] = []
  const read = (name: Name, limit: Day | undefined, over: string): Day | undefined => {
    const { day, why } = readOne(name, dates, today, limit === undefined ? undefined : { day: limit, over })
    if (why !== "") refused.push(`${why} The plan counts as if ${NAMES[name]} were not known.`)
    return day
  }
  const lastDay = read("lastDay", undefined, "")
  const afterEnd = `after ${NAMES.lastDay}`
  return {
    lastDay,
    notice: read("notice", lastDay, afterEnd),
    conversation: read("conversation", lastDay, afterEnd),
    invoice: read("invoice", undefined, ""),
    begun: read("begun", today, "after today") ?? today,
    refused,
  }
}

interface Limit {
  readonly day: Day
  /** Such as "after the last day". */
  readonly over: string
}

function readOne(name: Name, dates: Dates, today: Day, limit: Limit | undefined): { day: Day | undefined; why: string } {
  const text = dates[name]
  if (text === undefined || text === "") return { day: undefined, why: "" }
  const day = readDay(text)
  if (day === undefined) return { day, why: `“${text}” is no day of the calendar, such as 2027-06-30.` }
  if (day < today - LONGEST_PAST || day > today + LONGEST_AHEAD) {
    return { day: undefined, why: `${dayText(day)} is too far from today.` }
  }
  if (limit && day > limit.day) return { day: undefined, why: overText(name, day, limit) }
  return { day, why: "" }
}

function overText(name: Name, day: Day, { day: last, over }: Limit): string {
  return `${dayText(day)} cannot be ${NAMES[name]}: it is ${over}, ${dayText(last)}.`
}
