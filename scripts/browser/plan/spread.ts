/** plan: what should have been done before a last day that is here already: ten working days, in the order of the base plan. */

import type { Point } from "../contract.ts"
import { BASE_NOTICE } from "./anchors.ts"
import type { Day } from "./days.ts"
import type { Basis } from "./schedule.ts"

const WORKING_DAYS = 10
const SOON_AFTER = 3
/** From the first preparation to the last day, in the base plan. */
const WHOLE_WAY = 90

/** Return the day of a point after a last day that is here: one of ten working days, or its own day if that comes sooner. */
export function spreadDay(point: Point, counted: Day, { anchors, working, begun }: Basis): Day {
  if (keepsItsDate(point) || placeOf(point) < 0) return counted
  const spread = working.add(Math.max(anchors.E.day, begun), stepOf(placeOf(point)))
  return hasOwnDay(point) && counted >= begun ? Math.min(counted, spread) : spread
}

/** Tell whether a point after a last day that is here has no day any more: it is over, or it was one before the end. */
export function isSpread(point: Point, counted: Day, { begun }: Basis): boolean {
  if (keepsItsDate(point)) return false
  return counted < begun || (placeOf(point) >= 0 && !hasOwnDay(point))
}

/** Say how many days before the last day a point stands in the base plan; negative after it. */
export function placeOf({ anchor, amount, unit }: Point): number {
  const days = unit === "h" ? 0 : amount
  return anchor === "E" || anchor === "I" ? -days : BASE_NOTICE - days
}

/** Working hours and the final invoice keep their dates. */
function keepsItsDate({ anchor, unit }: Point): boolean {
  return anchor === "I" || unit === "h"
}

/** A talk or a notice happens now, and what follows it within days has a date of its own; what comes later has none. */
function hasOwnDay({ anchor, amount }: Point): boolean {
  return anchor !== "E" && amount >= 0 && amount <= SOON_AFTER
}

function stepOf(before: number): number {
  return 1 + Math.floor(((WHOLE_WAY - Math.min(before, WHOLE_WAY)) * (WORKING_DAYS - 1)) / WHOLE_WAY)
}
