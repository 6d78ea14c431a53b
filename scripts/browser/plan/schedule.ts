/** plan: when an item is due. Offsets before the last day scale with the notice; an emergency has a plan of its own. */

import type { PlanItem, Point } from "../contract.ts"
import { BASE_NOTICE, type Anchors } from "./anchors.ts"
import type { Day } from "./days.ts"
import { spreadDay } from "./spread.ts"
import type { DayOff, WorkingDays } from "./working-days.ts"

/**
 * How an item came by its day: by its date; it belongs to the first 24 hours; it was late before anybody could begin;
 * its own day was too full; or a person gave it.
 */
export type How = "counted" | "urgent" | "caught up" | "eased" | "given"

/** When an item is due. */
export interface Due {
  /** On a day, between two days, every week, or on each of several days; a moved item is due on a day. */
  readonly kind: "on" | "window" | "weekly" | "each"
  /** One day; the first and the last of a window; all days of a rhythm or a list. In order, never empty. */
  readonly days: readonly Day[]
  readonly first: Day
  readonly last: Day
  /** The first day as it was counted, before it was moved to a working day or to the beginning of the plan. */
  readonly counted: Day
  /** Working hours after the anchor; 0 for the whole day. */
  readonly hours: number
  /** Why nobody works on the day that was counted; undefined if it was not moved for that. */
  readonly off: DayOff | undefined
  readonly how: How
}

/** What a schedule is counted from. */
export interface Basis {
  readonly anchors: Anchors
  readonly working: WorkingDays
  /** Nothing is due before it. */
  readonly begun: Day
  /** The items of the first 24 hours are due at once. */
  readonly isEmergency: boolean
  /** The last day is here or has passed: what should stand before it is spread over ten working days. */
  readonly isOver: boolean
}

/** Up to here a longer notice changes nothing: what belongs to the last weeks stays there. */
const NEAR = 30
const WEEK = 7

/**
 * Scale an offset before the last day, in days, to a notice in days.
 *
 * A notice shorter than the base brings everything closer together. A longer one leaves the last 30 days as they are,
 * stretches the days between them and the notice, and leaves what comes before the notice as far before it.
 */
export function scaled(before: number, notice: number): number {
  if (notice <= BASE_NOTICE) return Math.ceil((before * notice) / BASE_NOTICE)
  if (before <= NEAR) return before
  if (before >= BASE_NOTICE) return notice + before - BASE_NOTICE
  return NEAR + Math.ceil(((before - NEAR) * (notice - NEAR)) / (BASE_NOTICE - NEAR))
}

/** Say when an item is due; what is ahead is in no hurry. */
export function dueOf(item: PlanItem, basis: Basis, isAhead: boolean): Due {
  if (item.emergency && !isAhead && isUrgentTime(basis)) return onDay(atOnce(basis), "urgent")
  const settled = item.when.points.map(point => settledPoint(point, item.fixed, basis))
  const [opening] = settled
  if (!opening) return onDay(basis.begun, "counted")
  const days = daysOf(item.when.kind, settled.map(({ day }) => day))
  return dueOn(item.when.kind, days, opening)
}

/** The first 24 hours are those of an emergency, or of whoever comes after the last day. */
function isUrgentTime({ isEmergency, isOver }: Basis): boolean {
  return isEmergency || isOver
}

function atOnce({ isEmergency, working, begun }: Basis): Day {
  return isEmergency ? begun : working.onOrAfter(begun)
}

/** Be due on one day, as it is; a person gave it unless something else did. */
export function onDay(day: Day, how: How = "given"): Due {
  return { ...dueOn("on", [day], { day, counted: day, hours: 0, off: undefined }), how }
}

/** Be due on another day than the one that was counted; a window begins on it. */
export function movedTo(day: Day, due: Due, how: How): Due {
  const last = due.kind === "window" ? Math.max(day, due.last) : day
  return { ...due, days: due.kind === "window" ? [day, last] : [day], first: day, last, off: undefined, how }
}

function dueOn(kind: Due["kind"], days: readonly Day[], { day, counted, hours, off }: Settled): Due {
  return { kind, days, first: days[0] ?? day, last: days.at(-1) ?? day, counted, hours, off, how: "counted" }
}

function daysOf(kind: Due["kind"], days: readonly Day[]): readonly Day[] {
  if (kind === "on") return days
  const first = Math.min(...days)
  const last = Math.max(...days)
  if (kind === "window") return [first, last]
  if (kind === "each") return [...new Set(days)].sort((one, other) => one - other)
  return Array.from({ length: Math.floor((last - first) / WEEK) + 1 }, (_, week) => first + week * WEEK)
}

/** A point as a day. */
interface Settled {
  readonly day: Day
  readonly counted: Day
  readonly hours: number
  readonly off: DayOff | undefined
}

function settledPoint(point: Point, isFixed: boolean, basis: Basis): Settled {
  const counted = countedDay(point, isFixed, basis)
  const hours = point.unit === "h" ? point.amount : 0
  const wanted = basis.isOver && !isFixed ? spreadDay(point, counted, basis) : counted
  // An anchor stays: nobody lets a client's news of today wait because today is a holiday.
  const earliest = point.amount === 0 && counted >= basis.begun ? counted : beginning(basis)
  const worked = workedDay(wanted, point, basis)
  const off = worked === wanted ? undefined : basis.working.offOn(wanted)
  return { day: Math.max(worked, earliest), counted, hours, off: worked < earliest ? undefined : off }
}

function countedDay(point: Point, isFixed: boolean, basis: Basis): Day {
  const { anchors, working } = basis
  const { anchor, amount, unit } = point
  const from = anchors[anchor].day
  if (unit === "h") return from
  if (unit === "wd") return working.add(from, amount)
  return from + (isFixed ? amount : scaledOffset(point, basis))
}

/** Scale what lies between the notice and the last day. After a last day that is here, nothing lies between them. */
function scaledOffset({ anchor, amount }: Point, { anchors, isOver }: Basis): number {
  const notice = anchors.E.day - anchors.N.day
  if (anchor === "E" && amount < 0) return -scaled(-amount, notice)
  return anchor === "N" && amount > 0 && !isOver ? shortened(amount, notice) : amount
}

/** Scale an offset after the notice, in days: what follows it comes sooner where it is short. */
function shortened(after: number, notice: number): number {
  return Math.min(after, Math.ceil((after * Math.max(0, notice)) / BASE_NOTICE))
}

/** Move a day that nobody works: back, or on if it would no longer come after its anchor. An anchor itself stays. */
function workedDay(day: Day, { anchor, amount }: Point, { anchors, working }: Basis): Day {
  if (amount === 0) return day
  const before = working.onOrBefore(day)
  return amount < 0 || before > anchors[anchor].day ? before : working.onOrAfter(day)
}

/** Return the first day on which somebody can work on the plan. Where the last day comes before it, nobody waits. */
export function beginning({ anchors, working, begun, isEmergency }: Basis): Day {
  return isEmergency ? begun : Math.max(begun, Math.min(working.onOrAfter(begun), anchors.E.day))
}
