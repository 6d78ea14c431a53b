/** plan: the order of the items, and where their dates do not follow it. */

import { dayText, type Day } from "./days.ts"
import type { Due } from "./schedule.ts"

/** An item with its dates, as far as the order needs it. */
export interface Ordered {
  readonly item: { readonly id: string; readonly phase: string; readonly text: string; readonly after: readonly string[] }
  readonly due: Due
}

/** What a reader must know before they follow the date of an item. */
export interface Warning {
  readonly kind: "order" | "late" | "stop"
  /** The item that comes first, or the hold that stops it; empty for a date that has passed. */
  readonly id: string
  readonly text: string
}

/** Put items in the order in which they are done: by day, by phase, and after what they wait for on the same day. */
export function inOrder<Item extends Ordered>(items: readonly Item[], phases: readonly string[]): readonly Item[] {
  const places = new Map(phases.map((phase, place) => [phase, place]))
  const sorted = [...items].sort(
    (one, other) =>
      one.due.first - other.due.first ||
      Number(other.due.how === "urgent") - Number(one.due.how === "urgent") ||
      one.due.counted - other.due.counted ||
      (places.get(one.item.phase) ?? 0) - (places.get(other.item.phase) ?? 0),
  )
  return afterTheirOwn(sorted)
}

/** Move items behind those that they wait for on the same day; a circle stays as it is. */
function afterTheirOwn<Item extends Ordered>(sorted: readonly Item[]): readonly Item[] {
  const byId = new Map(sorted.map(planned => [planned.item.id, planned]))
  const placed = new Set<string>()
  const ordered: Item[] = []
  const place = (planned: Item) => {
    if (placed.has(planned.item.id)) return
    placed.add(planned.item.id)
    for (const id of planned.item.after) {
      const first = byId.get(id)
      if (first && first.due.first === planned.due.first) place(first)
    }
    ordered.push(planned)
  }
  sorted.forEach(place)
  return ordered
}

/** Warn of an item that is due before what it waits for. */
export function orderWarnings({ item, due }: Ordered, byId: ReadonlyMap<string, Ordered>): readonly Warning[] {
  return item.after.flatMap(id => {
    const first = byId.get(id)
    return first && first.due.first > due.first ? [orderWarning(first)] : []
  })
}

/** Warn of an item whose date was over before the plan began; one remark says it of all that are caught up. */
export function lateWarnings({ due }: Ordered, begun: Day): readonly Warning[] {
  return due.counted < begun && due.how !== "caught up" ? [lateWarning(due)] : []
}

function lateWarning({ counted }: Due): Warning {
  return { kind: "late", id: "", text: `By its date it was due on ${dayText(counted)}, before this plan began.` }
}

function orderWarning({ item, due }: Ordered): Warning {
  return { kind: "order", id: item.id, text: `It waits for ${item.id}, which is due on ${dayText(due.first)}. Do that first.` }
}
