/** case: `plan.cut`, the plan is cut to its essential items, or whole again. The last word counts. */

import type { Draft } from "../entry.ts"
import type { Kind, Line } from "./kind.ts"

export const planCut: Kind<boolean> = {
  name: "plan.cut",
  read: value => (typeof value === "boolean" ? value : undefined),

  change(state, isCut) {
    state.isCut = isCut
  },
}

/** Say it in the record. */
export const planCutLine: Line<boolean> = isCut => (isCut ? "cut the plan to its essential items" : "took the whole plan again")

/** Cut the plan to its essential items, or take it whole again. */
export function cutting(isCut: boolean): Draft {
  return { kind: planCut.name, target: "plan", value: isCut }
}
