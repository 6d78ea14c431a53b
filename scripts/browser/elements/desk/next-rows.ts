/** elements: which items come next in a case. */

import { isLate, isOpen, type Row } from "../../plan/rows.ts"
import type { Scene } from "./view.ts"

/** So many items stand on the first screen. */
const MOST = 3

/** Return the next items: what is in hand and what is late first, then by date; what waits or cannot start comes only where nothing else is left. */
export function nextRows({ rows, today }: Scene, isBlocked: (row: Row) => boolean): readonly Row[] {
  const open = rows.filter(row => isOpen(row) && row.item.state !== "waiting")
  const ranked = [
    ...open.filter(row => isLate(row, today)),
    ...open.filter(row => !isLate(row, today) && row.item.state === "doing"),
    ...open.filter(row => !isLate(row, today) && row.item.state !== "doing"),
  ]
  const free: Row[] = []
  for (const row of ranked) {
    if (free.length === MOST) break
    if (!isBlocked(row)) free.push(row)
  }
  return free.length ? free : ranked.slice(0, MOST)
}
