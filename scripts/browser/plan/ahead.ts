/** plan: what cannot be done today, however urgent: it belongs to a talk, a notice or a last day that is still ahead, or waits for what does. */

import type { PlanItem } from "../contract.ts"
import type { Basis } from "./schedule.ts"

/** Return the ids of the items that are ahead. */
export function aheadIn(items: readonly PlanItem[], basis: Basis): ReadonlySet<string> {
  const ahead = new Set(items.filter(item => isAhead(item, basis)).map(({ id }) => id))
  let found = 0
  while (ahead.size > found) {
    found = ahead.size
    for (const { id, after } of items) if (after.some(other => ahead.has(other))) ahead.add(id)
  }
  return ahead
}

function isAhead({ when }: PlanItem, { anchors, begun }: Basis): boolean {
  return when.points.slice(0, 1).some(({ anchor, amount }) => amount >= 0 && anchors[anchor].day > begun + 1)
}
