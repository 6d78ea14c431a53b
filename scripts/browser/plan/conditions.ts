/** plan: conditions. All clauses must hold; where the answer is not known, nothing fails. */

import type { Clause } from "../contract.ts"
import type { Known } from "./answers.ts"

/** What the answers make of a condition. */
export interface Judgement {
  readonly verdict: "holds" | "fails" | "open"
  /** The clauses that fail. */
  readonly failing: readonly Clause[]
  /** The clauses whose facet is not known. */
  readonly open: readonly Clause[]
}

/** Judge a condition. */
export function judge(clauses: readonly Clause[], known: Known): Judgement {
  const failing: Clause[] = []
  const open: Clause[] = []
  for (const clause of clauses) {
    const isHeld = holds(clause, known)
    if (isHeld === undefined) open.push(clause)
    else if (!isHeld) failing.push(clause)
  }
  if (failing.length) return { verdict: "fails", failing, open }
  return { verdict: open.length ? "open" : "holds", failing, open }
}

/** A clause holds if one of its answers is given or, if it is barred, if none is; undefined if the facet is not known. */
function holds({ facet, answers, barred }: Clause, known: Known): boolean | undefined {
  const answered = known.get(facet)
  if (!answered) return undefined
  return answered.ids.some(id => answers.includes(id)) !== barred
}
