/** plan: how much is due on each day, and what waits for what. */

import type { PlanItem } from "../contract.ts"
import type { Because } from "./because.ts"
import type { Day } from "./days.ts"
import type { Due } from "./schedule.ts"

/** With more than these on one day, nobody does them. */
export const MOST_A_DAY = 15

/** An item that is chosen and dated. */
export interface Dated {
  readonly item: PlanItem
  readonly because: readonly Because[]
  readonly due: Due
}

/** Count the items that are due on each day, or begin on it. */
export function loadsOf(dated: readonly Dated[]): Map<Day, number> {
  const loads = new Map<Day, number>()
  for (const { due } of dated) loads.set(due.first, (loads.get(due.first) ?? 0) + 1)
  return loads
}

/** Map the id of each item to those that wait for it; what is urgent waits for nothing. */
export function waitingFor<One extends Dated>(dated: readonly One[]): ReadonlyMap<string, readonly One[]> {
  const waiting = new Map<string, One[]>()
  for (const one of dated.filter(({ due }) => due.how !== "urgent")) {
    for (const id of one.item.after) waiting.set(id, [...(waiting.get(id) ?? []), one])
  }
  return waiting
}
