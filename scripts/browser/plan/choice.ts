/** plan: which items belong to a case, and which answer left the others out. */

import type { PlanItem } from "../contract.ts"
import type { Known } from "./answers.ts"
import type { Because, Reasons } from "./because.ts"
import { judge } from "./conditions.ts"

/** An item with the reasons for which it is there, or for which it is not. */
export interface Reasoned {
  readonly item: PlanItem
  readonly because: readonly Because[]
}

/** The items of a case and the others, each in the order of the library. */
export interface Choice {
  readonly taken: readonly Reasoned[]
  readonly leftOut: readonly Reasoned[]
}

const CUT: Because = {
  facet: "",
  answers: [],
  kind: "cut",
  text: "it is good practice, and this plan is cut to what is essential",
}
const GOOD_PRACTICE = "recommended"

/** Choose the items of a case. A condition that is open keeps its item; a cut plan leaves out what is only recommended. */
export function choiceOf(items: readonly PlanItem[], known: Known, reasons: Reasons, isCut: boolean): Choice {
  const taken: Reasoned[] = []
  const leftOut: Reasoned[] = []
  for (const item of items) {
    const { failing } = judge(item.applies, known)
    if (failing.length) leftOut.push({ item, because: reasons.against(failing) })
    else if (isCut && !isEssential(item)) leftOut.push({ item, because: [CUT] })
    else taken.push({ item, because: reasons.for(item.applies) })
  }
  return { taken, leftOut }
}

/** Tell whether an item stays in a plan that is cut to what is essential. */
export function isEssential({ level }: PlanItem): boolean {
  return level !== GOOD_PRACTICE
}
