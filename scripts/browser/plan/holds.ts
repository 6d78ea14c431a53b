/** plan: what stops or orders a case, and what each hold speaks against. */

import type { Hold, PlanPhase } from "../contract.ts"
import type { Known } from "./answers.ts"
import { answerTo } from "./asked.ts"
import type { Because, Reasons } from "./because.ts"
import { judge } from "./conditions.ts"
import { NO, type Given } from "./given.ts"

/** A hold that stands in a case. */
export interface PlannedHold {
  readonly hold: Hold
  readonly because: readonly Because[]
  /** False while a facet is open that could still take it away. */
  readonly isCertain: boolean
  /** The holds of this case that come first, because the two contradict each other: until then, this one is silent. */
  readonly yieldsTo: readonly string[]
}

const ORDER = ["stop", "wait", "tell-first"]

/** Find the holds that stand: the certain ones first, and stops before what only waits. */
export function holdsOf(holds: readonly Hold[], known: Known, asked: Given["asked"], reasons: Reasons): readonly PlannedHold[] {
  const standing = holds.flatMap(hold => {
    const { verdict } = judge(hold.applies, known)
    if (verdict === "fails" || isLifted(hold, asked)) return []
    return [{ hold, because: reasons.for(hold.applies), isCertain: verdict === "holds" }]
  })
  const ids = new Set(standing.map(({ hold }) => hold.id))
  const planned = standing.map(({ hold, because, isCertain }) => {
    return { hold, because, isCertain, yieldsTo: hold.yields_to.filter(id => ids.has(id)) }
  })
  return planned.sort((one, other) => rank(one) - rank(other))
}

/** What is certain comes first, then what is silent for now; within these, stops come before what only waits. */
function rank({ hold, isCertain, yieldsTo }: PlannedHold): number {
  const group = isCertain ? Math.min(yieldsTo.length, 1) : 2
  return group * ORDER.length + ORDER.indexOf(hold.kind)
}

function isLifted({ id, ask }: Hold, asked: Given["asked"]): boolean {
  return ask !== "" && answerTo(id, asked) === NO
}

/**
 * Return the items that a hold speaks against: what the gates guard in the phases where it is dealt with. A hold that
 * no phase deals with speaks against everything that a gate guards.
 */
export function heldBack({ at }: Hold, phases: readonly PlanPhase[], phaseOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  const dealtWith = new Set(at.map(name => phaseOf.get(name)))
  const concerned = phases.filter(phase => dealtWith.has(phase.id))
  const guarded = (concerned.length ? concerned : phases).flatMap(phase => phase.gate.guards)
  return new Set(guarded.filter(id => !at.includes(id)))
}
