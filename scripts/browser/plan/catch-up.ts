/** plan: what should have been done before the plan began, or before a last day that is here: so many a day, the essential first. */

import type { PlanItem, Point } from "../contract.ts"
import { isSure } from "./because.ts"
import { isEssential } from "./choice.ts"
import type { Day } from "./days.ts"
import { loadsOf, MOST_A_DAY, waitingFor, type Dated } from "./load.ts"
import { beginning, movedTo, type Basis, type Due } from "./schedule.ts"
import { isSpread, placeOf } from "./spread.ts"

const FIRST_WEEK = 5
const TWO_WEEKS = 10
const ONCE: ReadonlySet<Due["kind"]> = new Set(["on", "window"])
/** So many fit into a day, with what is due on it anyway. If they do not fit into the time, all days take more. */
const A_DAY = 8

/**
 * Spread items that are late before anybody could begin, and that would all be due on the first day.
 *
 * The essential ones stand in the first week, or in two if they do not fit into one, and before a limit: our own notice, where that is still ahead. What is
 * only good practice has two weeks, unless it belongs to the talk or the notice. What is fixed or belongs to the first
 * 24 hours stays on the first day. Nothing comes later than what waits for it.
 */
export function caughtUp<One extends Dated>(dated: readonly One[], basis: Basis, limit: Day): readonly One[] {
  const late = dated.filter(one => isLate(one, basis)).sort(byUrgency)
  const loads = loadsOf(dated.filter(one => !isLate(one, basis)))
  const bound = late.filter(isBound)
  const week = firstDays(FIRST_WEEK, limit, basis)
  const isRoom = placesIn(week, loads, MOST_A_DAY).length >= bound.length
  const wanted = new Map([
    ...filled(bound, isRoom ? week : firstDays(TWO_WEEKS, limit, basis), loads),
    ...filled(late.filter(one => !isBound(one)), firstDays(TWO_WEEKS, basis.anchors.E.day, basis), loads),
  ])
  const dayOf = notAfterWhatWaits(dated, wanted)
  const how = basis.isOver ? "counted" : "caught up"
  return dated.map(one => (wanted.has(one.item.id) ? { ...one, due: movedTo(dayOf(one), one.due, how) } : one))
}

/** Tell whether the day of an item is over, though it is neither fixed nor urgent, or there is none because the last day is here. */
function isLate({ item, due }: Dated, basis: Basis): boolean {
  if (due.how === "given" || item.fixed || item.emergency) return false
  return basis.isOver ? hasLostItsDay(item, due, basis) : isClamped(item, due, basis)
}

function hasLostItsDay({ when }: PlanItem, { kind, counted }: Due, basis: Basis): boolean {
  return ONCE.has(kind) && when.points.slice(0, 1).some(point => isSpread(point, counted, basis))
}

function isClamped({ when }: PlanItem, { kind, counted, first }: Due, basis: Basis): boolean {
  return kind === "on" && first === beginning(basis) && (counted < basis.begun || isBeforeTheEnd(when.points))
}

/** What is counted back from the last day can be squeezed onto the first day; a talk and a notice have their own. */
function isBeforeTheEnd(points: readonly Point[]): boolean {
  return points.every(({ anchor, amount }) => anchor === "E" && amount < 0)
}

/** What is sure comes before what an answer can still take away; then the order of the dates. */
function byUrgency(one: Dated, other: Dated): number {
  return Number(isSure(other.because)) - Number(isSure(one.because)) || one.due.counted - other.due.counted || placeIn(other) - placeIn(one)
}

function placeIn({ item }: Dated): number {
  const [point] = item.when.points
  return point ? placeOf(point) : 0
}

/** What is essential, or belongs to the talk or the notice, must be done before them. */
function isBound({ item }: Dated): boolean {
  return isEssential(item) || item.when.points.some(({ anchor }) => anchor === "C" || anchor === "N")
}

/** Return so many working days up to a limit, at least one. After a last day that is here, nothing limits them. */
function firstDays(count: number, limit: Day, basis: Basis): readonly Day[] {
  const { anchors, working, begun, isOver } = basis
  const start = isOver ? working.add(Math.max(anchors.E.day, begun), 1) : beginning(basis)
  const days = Array.from({ length: count }, (_, place) => working.add(start, place))
  return days.filter((day, place) => place === 0 || isOver || day <= limit)
}

/** Give each item a day, in their order, until each day is as full as the others; the days then carry more. */
function filled(late: readonly Dated[], days: readonly Day[], loads: Map<Day, number>): readonly [string, Day][] {
  const places = enoughPlaces(days, loads, late.length)
  return late.map(({ item }, place) => {
    const day = places[place] ?? 0
    loads.set(day, (loads.get(day) ?? 0) + 1)
    return [item.id, day]
  })
}

function enoughPlaces(days: readonly Day[], loads: ReadonlyMap<Day, number>, needed: number): readonly Day[] {
  for (let most = A_DAY; ; most += 1) {
    const places = placesIn(days, loads, most)
    if (places.length >= needed) return places
  }
}

/** Return each day as often as something fits into it, if a day takes so many. */
function placesIn(days: readonly Day[], loads: ReadonlyMap<Day, number>, most: number): readonly Day[] {
  return days.flatMap(day => Array.from({ length: Math.max(0, most - (loads.get(day) ?? 0)) }, () => day))
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
