/** plan: what should have been done before the plan began: a few items a day in its first week, in their order. */

import type { PlanItem } from "../contract.ts"
import type { Day } from "./days.ts"
import { beginning, type Basis, type Due } from "./schedule.ts"

/** An item with its date. */
interface Dated {
  readonly item: PlanItem
  readonly due: Due
}

const FIRST_WEEK = 5
const A_DAY = 5

/**
 * Spread items whose date was over before the plan began, and that would all be due on its first day.
 *
 * What is fixed or belongs to the first 24 hours stays on that day. Nothing comes later than what waits for it, nor
 * later than a limit: our own notice, where that is still ahead.
 */
export function caughtUp<One extends Dated>(dated: readonly One[], basis: Basis, limit: Day): readonly One[] {
  const missed = dated.filter(one => isMissed(one, basis)).sort((one, other) => one.due.counted - other.due.counted)
  const days = firstDays(basis, limit)
  const each = Math.max(A_DAY, Math.ceil(missed.length / days.length))
  const wanted = new Map(missed.map(({ item }, place) => [item.id, days[Math.floor(place / each)] ?? basis.begun]))
  const dayOf = notAfterWhatWaits(dated, wanted)
  return dated.map(one => (wanted.has(one.item.id) ? { ...one, due: movedTo(dayOf(one), one.due) } : one))
}

function isMissed({ item, due }: Dated, basis: Basis): boolean {
  const isClamped = due.kind === "on" && due.counted < basis.begun && due.first === beginning(basis)
  return isClamped && !basis.isOver && !item.fixed && !item.emergency
}

/** Return the working days of the first week, at least one. */
function firstDays(basis: Basis, limit: Day): readonly Day[] {
  const start = beginning(basis)
  const week = Array.from({ length: FIRST_WEEK }, (_, place) => basis.working.add(start, place))
  return [start, ...week.slice(1).filter(day => day <= limit)]
}

/** Return what gives the day of an item: the one that is wanted, or that of what waits for it if it comes sooner. */
function notAfterWhatWaits(dated: readonly Dated[], wanted: ReadonlyMap<string, Day>): (one: Dated) => Day {
  const waiting = waitingFor(dated)
  const found = new Map<string, Day>()
  const dayOf = ({ item: { id }, due }: Dated): Day => {
    const known = found.get(id)
    if (known !== undefined) return known
    const day = wanted.get(id)
    if (day === undefined) return due.first
    // In a circle of items each counts as it is wanted.
    found.set(id, day)
    const soonest = Math.min(day, ...(waiting.get(id) ?? []).map(dayOf))
    found.set(id, soonest)
    return soonest
  }
  return dayOf
}

/** Map the id of each item to those that wait for it. */
function waitingFor(dated: readonly Dated[]): ReadonlyMap<string, readonly Dated[]> {
  const waiting = new Map<string, Dated[]>()
  for (const one of dated) for (const id of one.item.after) waiting.set(id, [...(waiting.get(id) ?? []), one])
  return waiting
}

function movedTo(day: Day, due: Due): Due {
  return { ...due, days: [day], first: day, last: day, isCaughtUp: true }
}
