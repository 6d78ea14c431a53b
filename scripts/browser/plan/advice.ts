/** plan: what speaks against a last day, and three better ones. */

import type { Facet } from "../contract.ts"
import type { Known } from "./answers.ts"
import { civilOf, dayText, daysText, lastOfMonth, readDay, type Day } from "./days.ts"
import type { Deadline } from "./given.ts"
import type { DayOff, WorkingDays } from "./working-days.ts"

/** One thing that speaks against a day, in a sentence. */
export interface Objection {
  readonly kind: "weekend" | "holiday" | "own" | "month" | "quarter" | "year" | "deadline" | "unknown deadline"
  readonly text: string
}

/** What speaks against the last day, and better days near it. */
export interface Advice {
  readonly objections: readonly Objection[]
  /** At most three, in their order; none if nothing speaks against the last day. */
  readonly better: readonly Day[]
}

/** What a last day is held against. */
export interface LastDayTest {
  readonly working: WorkingDays
  readonly deadlines: readonly Deadline[]
  /** No day before it would do. */
  readonly earliest: Day
  /** A floor asks for the end of a month: then nothing speaks against one, and nothing else is better. */
  readonly mustEndMonth: boolean
}

const DEADLINES = "deadlines"
const NO_DEADLINE = "none"
const NEAR_DEADLINE = 14
const BETTER = 3
const SEARCHED_BEFORE = 30
const SEARCHED_AFTER = 90

/** Say what speaks against a last day; a day that has passed cannot be bettered. */
export function adviceOn(day: Day, test: LastDayTest, today: Day): Advice {
  if (day < today) return { objections: [], better: [] }
  const objections = objectionsTo(day, test)
  return { objections, better: objections.length ? betterDays(day, test, today) : [] }
}

/** Ask for the dates of what depends on us, as far as the answers name it and no date says it. */
export function unknownDeadlines(facets: readonly Facet[], known: Known, deadlines: readonly Deadline[]): readonly Objection[] {
  const answered = known.get(DEADLINES)
  if (answered?.how !== "given") return []
  const dated = new Set(deadlines.map(deadline => deadline.kind))
  const facet = facets.find(({ id }) => id === DEADLINES)
  const missing = answered.ids.filter(id => id !== NO_DEADLINE && !dated.has(id))
  return missing.flatMap(id => {
    const answer = facet?.answers.find(one => one.id === id)
    const text = `You said that ${answer?.because ?? id}. Give the date, so that the last day keeps clear of it.`
    return [{ kind: "unknown deadline" as const, text }]
  })
}

function objectionsTo(day: Day, test: LastDayTest): Objection[] {
  const off = test.working.offOn(day)
  const end = test.mustEndMonth ? undefined : endText(day, test.working)
  const near = test.deadlines.flatMap(deadline => nearText(day, deadline) ?? [])
  return [
    ...(off ? [offObjection(day, off)] : []),
    ...(end ? [end] : []),
    ...near.map(text => ({ kind: "deadline" as const, text })),
  ]
}

function offObjection(day: Day, { name, kind, isEstimated }: DayOff): Objection {
  const doubt = isEstimated ? " The day is worked out, and can still change." : ""
  return { kind, text: `${dayText(day)} is ${name}.${doubt}` }
}

/** Speak against the last working day of a month and the days after it: books are closed then. */
function endText(day: Day, working: WorkingDays): Objection | undefined {
  const last = lastOfMonth(day)
  if (day < working.onOrBefore(last)) return undefined
  const { month } = civilOf(day)
  if (month === 12) return { kind: "year", text: `${dayText(day)} ends the year, when books are closed and people are away.` }
  if (month % 3 === 0) return { kind: "quarter", text: `${dayText(day)} ends a quarter, when books and returns are due.` }
  return { kind: "month", text: `${dayText(day)} ends a month, when bills and payrolls are run.` }
}

function nearText(day: Day, { what, day: written, who }: Deadline): string | undefined {
  const due = readDay(written)
  if (due === undefined || who.trim() !== "" || Math.abs(due - day) > NEAR_DEADLINE) return undefined
  return `“${what}” is due on ${dayText(due)}, ${distanceText(due - day)}, and nobody is named who meets it.`
}

function distanceText(days: number): string {
  if (days === 0) return "on the last day itself"
  return `${daysText(Math.abs(days))} ${days < 0 ? "before" : "after"} the last day`
}

/** Find the nearest days that nothing speaks against, on both sides of the last day where there are any. */
function betterDays(day: Day, test: LastDayTest, today: Day): Day[] {
  const earliest = Math.max(today + 1, test.earliest, day - SEARCHED_BEFORE)
  const days = Array.from({ length: Math.max(0, day + SEARCHED_AFTER - earliest) }, (_, index) => earliest + index)
  const good = days.filter(other => !objectionsTo(other, test).length && (!test.mustEndMonth || other === lastOfMonth(other)))
  const nearest = good.sort((one, other) => Math.abs(one - day) - Math.abs(other - day) || other - one)
  const sides = [nearest.find(other => other < day), nearest.find(other => other > day)]
  const offered = new Set([...sides.filter(other => other !== undefined), ...nearest])
  return [...offered].slice(0, BETTER).sort((one, other) => one - other)
}
