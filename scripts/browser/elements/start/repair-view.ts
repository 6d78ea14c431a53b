/** elements: asks whoever ends it whether they have tried to repair it. Where something stops the case, nobody is asked. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { Plan } from "../../plan/plan.ts"
import { INITIATOR } from "./flow.ts"
import { pageOf, type View } from "./view.ts"

/** Draw the question with the way to the rungs of repair and to the scorecard. */
export function repairView({ known, holds }: Plan, view: View): TemplateResult | typeof nothing {
  const isOurs = known.get(INITIATOR)?.ids.includes("firm") === true
  const isStopped = holds.some(({ hold, isCertain }) => isCertain && hold.kind === "stop")
  if (!isOurs || isStopped) return nothing
  return html`<p class="plan-repair"><a href=${pageOf(view, "deciding/")}>Have you tried to repair it?</a> Seven things to try, and a scorecard for two.</p>`
}
