/** elements: lays a plan out as a score: a note for each day with something to do, rising to the last day, and lighter after it. */

import type { Day } from "../../plan/days.ts"
import { dayText } from "../../plan/days.ts"
import type { Plan } from "../../plan/plan.ts"
import type { DrawnNote } from "../score-drawing.ts"
import { countText } from "../../papers/plan-text.ts"

export interface ScoreLayout {
  readonly width: number
  readonly notes: readonly DrawnNote[]
  /** Where gates that cannot be skipped stand. */
  readonly gates: readonly number[]
  readonly today: number | undefined
  readonly lastDay: number
  readonly words: string
}

const WIDTH = 440
const MARGIN = 16
const LAST_DAY = 372
const STEP = 11
const LOWEST = 1
const RUN_ENDS = 8
const HIGHEST = 13

/** Lay out a plan. Days that lie close together share a note, so that the picture can be read on a phone. */
export function scoreOf(plan: Plan, today: Day): ScoreLayout {
  const { items, gates, anchors } = plan
  const last = anchors.E.day
  const days = [...new Set(items.map(({ due }) => due.first))].sort((one, other) => one - other)
  const first = Math.min(days[0] ?? last, today, last)
  const end = Math.max(days.at(-1) ?? last, last)
  const xOf = (day: Day) => placeOf(day, { first, last, end })
  const [before, after] = [days.filter(day => day <= last), days.filter(day => day > last)]
  return {
    width: WIDTH,
    notes: [...run(spread(before.map(xOf), LAST_DAY - 12)), ...encore(spread(after.map(xOf), WIDTH - 10))],
    gates: spread(gates.filter(({ gate }) => gate.required).map(({ day }) => xOf(day)), WIDTH),
    today: today >= first && today <= end ? xOf(today) : undefined,
    lastDay: LAST_DAY,
    words: wordsOf(plan, before.length, after.length),
  }
}

interface Ends {
  readonly first: Day
  readonly last: Day
  readonly end: Day
}

/** What comes after the last day may take years, so it has a measure of its own. */
function placeOf(day: Day, { first, last, end }: Ends): number {
  if (day <= last) return MARGIN + ((LAST_DAY - 14 - MARGIN) * (day - first)) / Math.max(1, last - first)
  return LAST_DAY + 14 + ((WIDTH - 10 - LAST_DAY - 14) * (day - last - 1)) / Math.max(1, end - last - 1)
}

/** Leave a step between two places, and take those that do not fit into the one before. */
function spread(places: readonly number[], end: number): number[] {
  const kept: number[] = []
  for (const place of places) {
    const before = kept.at(-1)
    if (place <= end && (before === undefined || place - before >= STEP)) kept.push(place)
  }
  return kept
}

/** Rise in gentle waves, and end on the high note. */
function run(places: readonly number[]): DrawnNote[] {
  const steps = Math.max(1, places.length - 2)
  return places.map((x, index) => {
    if (index === places.length - 1) return { x, place: HIGHEST, kind: "high" }
    const wave = places.length > 5 ? Math.sin((index * Math.PI) / 2) : 0
    return { x, place: Math.round(LOWEST + ((RUN_ENDS - LOWEST) * index) / steps + wave), kind: "" }
  })
}

function encore(places: readonly number[]): DrawnNote[] {
  return places.map((x, index) => ({ x, place: Math.max(LOWEST, RUN_ENDS - 1 - 2 * index), kind: "encore" }))
}

function wordsOf({ anchors, gates }: Plan, before: number, after: number): string {
  const hard = gates.filter(({ gate }) => gate.required).length
  const parts = [
    `The plan as a score: it rises over ${countText(before, "day")} with something to do to the last day, ${dayText(anchors.E.day)}.`,
    hard ? `${countText(hard, "gate")} cannot be skipped.` : "",
    after ? `After the last day, more lightly, ${countText(after, "day")}.` : "",
  ]
  return parts.filter(part => part !== "").join(" ")
}
