/** plan: no day asks for more than somebody can do: what is only good practice moves on to a day with room. */

import { isEssential } from "./choice.ts"
import type { Day } from "./days.ts"
import { loadsOf, MOST_A_DAY, waitingFor, type Dated } from "./load.ts"
import { movedTo, type Basis } from "./schedule.ts"

const FARTHEST = 10

/**
 * Move what is only good practice from days that are too full to the next working day with room.
 *
 * It stays within two weeks and before what waits for it; what belongs to a talk, is fixed or was moved by a person
 * stays. A day that is full of what must be done stays full.
 */
export function eased<One extends Dated>(dated: readonly One[], { working }: Basis): readonly One[] {
  const loads = loadsOf(dated)
  const waiting = waitingFor(dated)
  const moved = new Map<string, Day>()
  const dayOf = ({ item, due }: One) => moved.get(item.id) ?? due.first
  for (const day of [...loads.keys()].filter(one => isFull(one, loads)).sort((one, other) => one - other)) {
    for (const one of dated.filter(other => other.due.first === day && canMove(other)).toReversed()) {
      if (!isFull(day, loads)) break
      const last = Math.min(...(waiting.get(one.item.id) ?? []).map(dayOf))
      const free = nextDays(day, working).find(next => next <= last && (loads.get(next) ?? 0) < MOST_A_DAY)
      if (free === undefined) continue
      moved.set(one.item.id, free)
      loads.set(free, (loads.get(free) ?? 0) + 1)
      loads.set(day, (loads.get(day) ?? 0) - 1)
    }
  }
  return dated.map(one => (moved.has(one.item.id) ? { ...one, due: movedTo(dayOf(one), one.due, "eased") } : one))
}

function isFull(day: Day, loads: ReadonlyMap<Day, number>): boolean {
  return (loads.get(day) ?? 0) > MOST_A_DAY
}

function canMove({ item, due }: Dated): boolean {
  const isFree = due.kind === "on" && due.hours === 0 && due.how !== "given" && due.how !== "urgent"
  return isFree && !item.fixed && !isEssential(item) && item.when.points.every(({ anchor }) => anchor !== "C")
}

function nextDays(day: Day, working: Basis["working"]): readonly Day[] {
  return Array.from({ length: FARTHEST }, (_, place) => working.add(day, place + 1))
}
