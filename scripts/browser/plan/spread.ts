/** plan: what should have been done before a last day that is here already: ten working days, in the order of the base plan. */

import type { Point } from "../contract.ts"
import { BASE_NOTICE } from "./anchors.ts"
import type { Day } from "./days.ts"
import type { Basis } from "./schedule.ts"

const WORKING_DAYS = 10
/** From the first preparation to the last day, in the base plan. */
const WHOLE_WAY = 90

/** Return the day of a point after a last day that is here: one of ten working days, or its own day if that comes sooner. */
export function spreadDay(point: Point, counted: Day, { anchors, working, begun }: Basis): Day {
  const before = daysBefore(point)
  if (before < 0) return counted
  const spread = working.add(Math.max(anchors.E.day, begun), stepOf(before))
  return hasOwnDay(point) && counted >= begun ? Math.min(counted, spread) : spread
}

/** A talk or a notice happens now, and what follows it has a date of its own; what stood before the last day has none. */
function hasOwnDay({ anchor, amount }: Point): boolean {
  return anchor !== "E" && amount >= 0
}

/** Return how many days before the last day a point stands in the base plan; negative for what keeps its date. */
function daysBefore({ anchor, amount, unit }: Point): number {
  if (anchor === "I" || unit === "h") return -1
  return anchor === "E" ? -amount : BASE_NOTICE - amount
}

function stepOf(before: number): number {
  return 1 + Math.floor(((WHOLE_WAY - Math.min(before, WHOLE_WAY)) * (WORKING_DAYS - 1)) / WHOLE_WAY)
}
