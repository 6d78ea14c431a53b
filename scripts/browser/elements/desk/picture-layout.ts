/** elements: lays a case out as a score by date: what is done and open, today, gates, the last day, and lighter what comes after it. */

import type { Day } from "../../plan/days.ts"
import { civilOf, dayOf as dayOfDate } from "../../plan/days.ts"
import type { DrawnNote } from "../score-drawing.ts"

/** Something to do on a day, as far as the picture needs it. */
export interface Dot {
  readonly day: Day
  readonly isDone: boolean
}

/** What is laid out. */
export interface Pictured {
  readonly dots: readonly Dot[]
  readonly gates: readonly Day[]
  readonly lastDay: Day
  readonly today: Day
}

export interface Picture {
  readonly width: number
  readonly notes: readonly DrawnNote[]
  readonly gates: readonly number[]
  readonly months: readonly { readonly x: number; readonly words: string }[]
  readonly today: number
  readonly lastDay: number
}

const WIDTH = 440
const MARGIN = 14
/** Where the last day stands if something comes after it, and if nothing does. */
const BAR = 366
const BAR_AT_END = WIDTH - 4
const STEP = 11
const LOWEST = 1
const RUN_ENDS = 8
const HIGHEST = 13
/** The name of a month needs so much room. */
const MONTH_ROOM = 30
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/** Lay out a case. Days that lie close together share a note; it is done once all of them are. */
export function pictureOf({ dots, gates, lastDay, today }: Pictured): Picture {
  const days = [...dots.map(({ day }) => day), ...gates, today, lastDay]
  const ends = { first: Math.min(...days), last: lastDay, end: Math.max(...days) }
  const xOf = (day: Day) => placeOf(day, ends)
  const [before, after] = [dots.filter(({ day }) => day <= lastDay), dots.filter(({ day }) => day > lastDay)]
  return {
    width: WIDTH,
    notes: [...rising(joined(before, xOf, barOf(ends) - 10)), ...falling(joined(after, xOf, WIDTH - 8))],
    gates: [...new Set(gates.map(day => Math.round(xOf(day))))],
    months: monthsOf(ends, xOf),
    today: xOf(today),
    lastDay: barOf(ends),
  }
}

interface Ends {
  readonly first: Day
  readonly last: Day
  readonly end: Day
}

function barOf({ last, end }: Ends): number {
  return end > last ? BAR : BAR_AT_END
}

/** What comes after the last day may take years, so it has a measure of its own. */
function placeOf(day: Day, ends: Ends): number {
  const { first, last, end } = ends
  const bar = barOf(ends)
  if (day <= last) return MARGIN + ((bar - 14 - MARGIN) * (day - first)) / Math.max(1, last - first)
  return bar + 14 + ((WIDTH - 10 - bar - 14) * (day - last - 1)) / Math.max(1, end - last - 1)
}

/** Notes that stand on one place. */
interface Joined {
  readonly x: number
  readonly isDone: boolean
}

/** Take what lies closer than a step into the note before. */
function joined(dots: readonly Dot[], xOf: (day: Day) => number, end: number): Joined[] {
  const notes: Joined[] = []
  for (const { day, isDone } of [...dots].sort((one, other) => one.day - other.day)) {
    const x = Math.min(xOf(day), end)
    const before = notes.at(-1)
    if (before && x - before.x < STEP) notes[notes.length - 1] = { x: before.x, isDone: before.isDone && isDone }
    else notes.push({ x, isDone })
  }
  return notes
}

/** Rise in gentle waves, and end on the high note. */
function rising(notes: readonly Joined[]): DrawnNote[] {
  const steps = Math.max(1, notes.length - 2)
  return notes.map(({ x, isDone }, index) => {
    const state = isDone ? "done" : "open"
    if (index === notes.length - 1) return { x, place: HIGHEST, kind: "high", state }
    const wave = notes.length > 5 ? Math.sin((index * Math.PI) / 2) : 0
    return { x, place: Math.round(LOWEST + ((RUN_ENDS - LOWEST) * index) / steps + wave), kind: "", state }
  })
}

function falling(notes: readonly Joined[]): DrawnNote[] {
  return notes.map(({ x, isDone }, index) => ({ x, place: Math.max(LOWEST, RUN_ENDS - 1 - 2 * index), kind: "encore", state: isDone ? "done" : "open" }))
}

/** Name the months before the last day, as far as there is room. */
function monthsOf({ first, last }: Ends, xOf: (day: Day) => number): Picture["months"] {
  const { year, month } = civilOf(first)
  const starts: Day[] = []
  for (let next = 1; starts.length < 400; next += 1) {
    const start = dayOfDate({ year, month: month + next, day: 1 })
    if (start > last) break
    starts.push(start)
  }
  const named: { x: number; words: string }[] = []
  for (const start of starts) {
    const x = xOf(start)
    if (x - (named.at(-1)?.x ?? -MONTH_ROOM) >= MONTH_ROOM) named.push({ x, words: MONTHS[civilOf(start).month - 1] ?? "" })
  }
  return named
}
