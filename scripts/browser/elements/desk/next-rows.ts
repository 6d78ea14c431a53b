/** elements: which items come next in a case. */

import type { Day } from "../../plan/days.ts"
import { dayOf, isLate, isOpen, type Row } from "../../plan/rows.ts"
import type { Scene } from "./view.ts"

/** So many items stand on the first screen. */
const MOST = 3
const NO_DAY = 1_000_000

/** Return the next items: what is late and what is in hand first, then by date; what waits or cannot start comes only where nothing else is left. */
export function nextRows({ rows, today }: Scene, isBlocked: (row: Row) => boolean): readonly Row[] {
  const open = rows.filter(row => isOpen(row) && row.item.state !== "waiting")
  const ranked = [...open].sort((one, other) => rank(one, today) - rank(other, today) || nextDay(one, today) - nextDay(other, today))
  const free: Row[] = []
  for (const row of ranked) {
    if (free.length === MOST) break
    if (!isBlocked(row)) free.push(row)
  }
  return free.length ? free : ranked.slice(0, MOST)
}

function rank(row: Row, today: Day): number {
  if (isLate(row, today)) return 0
  return row.item.state === "doing" ? 1 : 2
}

/** What has begun and runs on for weeks does not come before what is due sooner. */
function nextDay(row: Row, today: Day): Day {
  return dayOf(row, today) ?? NO_DAY
}
