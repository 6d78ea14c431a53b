/**
 * plan: when an item is due. The grammar is that of docs/write/items.md; Python and this file share
 * tests/vectors/when.json.
 */

export type Anchor = "E" | "N" | "C" | "I"

/** An anchor and a signed amount of days, working days (`wd`) or working hours (`h`). */
export interface Point {
  anchor: Anchor
  amount: number
  unit: "d" | "wd" | "h"
}

export interface When {
  kind: "on" | "window" | "weekly" | "each"
  points: Point[]
}

const POINT = /^[ \t]*([ENCI])(?:([+-])([0-9]{1,4})(wd|h)?)?[ \t]*$/
const USUAL_NOTICE = 60

/** Parse `E-20`, `E-14..E-3`, `weekly N..E` or `E+180, E+365`; undefined if it is not in the grammar. */
export function whenOf(text: string): When | undefined {
  const isWeekly = text.startsWith("weekly ")
  const rest = isWeekly ? text.slice("weekly ".length) : text
  const isWindow = rest.includes("..")
  const points = rest.split(isWindow ? ".." : ",").map(pointOf)
  if (!points.every(point => point !== undefined)) return undefined
  if (isWindow) return windowOf(isWeekly ? "weekly" : "window", points)
  return isWeekly ? undefined : { kind: points.length > 1 ? "each" : "on", points }
}

function windowOf(kind: "weekly" | "window", points: Point[]): When | undefined {
  const [first, last, ...more] = points
  if (!first || !last || more.length) return undefined
  const isBackwards = first.anchor === last.anchor && first.amount > last.amount
  return isBackwards ? undefined : { kind, points }
}

function pointOf(text: string): Point | undefined {
  const [, anchor, sign, digits, unit] = POINT.exec(text) ?? []
  if (!anchor) return undefined
  const size = Number(digits ?? 0)
  // Not 0 * -1: that is -0, which is written as 0 but is not the same.
  const amount = sign === "-" && size ? -size : size
  return { anchor: anchor as Anchor, amount, unit: (unit ?? "d") as Point["unit"] }
}

/** Scale a point before the last day to the notice of a case, in days; rounded to the earlier day. */
export function scaled(point: Point, notice: number): Point {
  if (point.anchor !== "E" || point.amount >= 0 || point.unit === "h") return point
  return { ...point, amount: Math.floor((point.amount * notice) / USUAL_NOTICE) || 0 }
}
