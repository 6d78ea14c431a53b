/** elements: says what a change of the facts would do to the plan and to its last day, before it is made. */

import { differenceText } from "../../papers/plan-text.ts"
import type { Given } from "../../plan/given.ts"
import { whatIf } from "../../plan/what-if.ts"
import type { Scene } from "./view.ts"

/** Say it in a sentence or two. */
export function effectText({ library, given, plan }: Scene, change: Partial<Given>): string {
  const { difference, plan: changed } = whatIf(library, { given, plan }, change)
  const before = new Set(plan.advice.objections.map(({ text }) => text))
  const against = changed.advice.objections.map(({ text }) => text).filter(text => !before.has(text))
  const settled = plan.advice.objections.length - changed.advice.objections.length + against.length
  const parts = [differenceText(difference), ...against, settled > 0 ? `${settled === 1 ? "One thing" : `${settled} things`} less speaks against the last day.` : ""]
  return parts.filter(text => text !== "").join(" ")
}
