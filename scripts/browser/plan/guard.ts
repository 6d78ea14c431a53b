/** plan: the order guard: what speaks against doing an item now. Going on all the same needs a reason. */

import type { State } from "./given.ts"
import { heldBack } from "./holds.ts"
import type { Plan } from "./plan.ts"

/** One thing that speaks against an item: another item, a gate or a hold, by its id. */
export interface Barrier {
  readonly kind: "after" | "gate" | "hold"
  readonly id: string
  readonly text: string
}

/** Say what speaks against doing an item now; none if it can be done. A hold that is not certain speaks against nothing. */
export function guard(plan: Plan, id: string, state: State): readonly Barrier[] {
  return [...afterBarriers(plan, id, state), ...gateBarriers(plan, id, state), ...holdBarriers(plan, id)]
}

function afterBarriers({ items }: Plan, id: string, { done, notApplicable }: State): Barrier[] {
  const planned = items.find(({ item }) => item.id === id)
  const missing = planned?.after.filter(other => !done.has(other) && !notApplicable.has(other)) ?? []
  return missing.map(other => {
    const text = items.find(({ item }) => item.id === other)?.item.text ?? ""
    return { kind: "after", id: other, text: `${other} comes first: ${text}.` }
  })
}

function gateBarriers({ gates }: Plan, id: string, { passed }: State): Barrier[] {
  return gates
    .filter(({ phase, guards }) => guards.includes(id) && !passed.has(phase))
    .map(({ phase, gate }) => ({ kind: "gate", id: phase, text: `The gate “${gate.title}” stands before it.` }))
}

function holdBarriers({ holds, phases, items }: Plan, id: string): Barrier[] {
  const phaseOf = new Map(items.map(({ item }) => [item.id, item.phase]))
  return holds
    .filter(({ hold, isCertain, yieldsTo }) => isCertain && !yieldsTo.length && heldBack(hold, phases, phaseOf).has(id))
    .map(({ hold }) => ({ kind: "hold", id: hold.id, text: `${hold.title}. It stands until ${hold.until}.` }))
}

