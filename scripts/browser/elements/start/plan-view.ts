/** elements: draws the last screen: the whole plan, from one sentence down to what was left out. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { Plan } from "../../plan/plan.ts"
import { change, told, untold } from "./answers-view.ts"
import { keepView } from "./keep-view.ts"
import { leftOutView } from "./left-out-view.ts"
import { countingView, lastDayView, noticeView } from "./plan-dates-view.ts"
import { planHoldsView } from "./plan-holds-view.ts"
import { planListView } from "./plan-list-view.ts"
import { planScoreView } from "./plan-score-view.ts"
import { countText, planText } from "../../papers/plan-text.ts"
import { planToolsView } from "./plan-tools-view.ts"
import { repairView } from "./repair-view.ts"
import type { View } from "./view.ts"

/** Draw the plan. */
export function planView(view: View): TemplateResult {
  const plan = view.planOf(view.state)
  return html`<article class="plan" aria-labelledby="guide-heading">
    <h2 id="guide-heading" class="plan-sentence" tabindex="-1">${planText(plan, view.library, view.today)}</h2>
    ${saidView(view)} ${repairView(plan, view)} ${planHoldsView(plan, view)} ${noticeView(plan, view)} ${lastDayView(plan, view)} ${nextView(plan, view)}
    ${keepView(view)} ${planScoreView(plan, view)} ${planListView(plan, view)} ${leftOutView(plan, view)} ${planToolsView(view)} ${told(view)}
    ${untold(plan, view)} ${countingView(plan, view.calendarName, view)}
  </article>`
}

function saidView({ said, undo, go }: View): TemplateResult | typeof nothing {
  if (said === "") return nothing
  return html`<p class="plan-said">
    ${said} ${undo ? html`<button type="button" class="is-quiet" @click=${() => go(undo, "")}>Undo</button>` : nothing}
  </p>`
}

/** Ask for the answer that is worth most. */
function nextView({ next }: Plan, view: View): TemplateResult | typeof nothing {
  if (!next) return nothing
  const { facet, most, least } = next
  const count = least === most ? countText(most, "item") : `up to ${countText(most, "item")}`
  return html`<section class="plan-next" aria-labelledby="plan-next">
    <h3 id="plan-next">Answer one more, and ${count} ${most === 1 ? "goes" : "go"}</h3>
    <p>${facet.question}</p>
    <button type="button" class="is-main" @click=${() => change(facet.id, view)}>Answer it</button>
  </section>`
}
