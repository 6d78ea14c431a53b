/** plan: the gates of a case, each before the first item that it guards. */

import type { PlanGate, PlanPhase } from "../contract.ts"
import type { Day } from "./days.ts"
import type { Due } from "./schedule.ts"

/** A gate of a case. */
export interface PlannedGate {
  /** The id of its phase. */
  readonly phase: string
  readonly gate: PlanGate
  /** The day before whose work it is passed; without guarded items, the day on which its phase ends. */
  readonly day: Day
  /** The items of the plan that it stands before. */
  readonly guards: readonly string[]
}

interface Dated {
  readonly item: { readonly id: string; readonly phase: string }
  readonly due: Due
}

/** Find the gates, by their days. One that would guard nothing, or close a phase of which nothing is left, is left out. */
export function gatesOf(phases: readonly PlanPhase[], items: readonly Dated[]): readonly PlannedGate[] {
  const byId = new Map(items.map(planned => [planned.item.id, planned]))
  const gates = phases.flatMap(({ id, gate }) => {
    const guarded = gate.guards.flatMap(name => byId.get(name) ?? [])
    const own = gate.guards.length ? [] : items.filter(({ item }) => item.phase === id)
    if (!guarded.length && !own.length) return []
    const day = guarded.length
      ? Math.min(...guarded.map(({ due }) => due.first))
      : Math.max(...own.map(({ due }) => due.last))
    return [{ phase: id, gate, day, guards: guarded.map(({ item }) => item.id) }]
  })
  return gates.sort((one, other) => one.day - other.day)
}
