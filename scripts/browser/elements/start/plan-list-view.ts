/** elements: draws the list of a plan, with what orders and cuts it. */

import { html, type TemplateResult } from "lit-html"
import { keyed } from "lit-html/directives/keyed.js"

import { isEssential } from "../../plan/choice.ts"
import type { Plan } from "../../plan/plan.ts"
import { ORDERS, type Order } from "./guide-state.ts"
import { groupView } from "./plan-group-view.ts"
import { groupsOf, sureIn, type PlanGroup } from "./plan-groups.ts"
import { countText } from "../../papers/plan-text.ts"
import type { View } from "./view.ts"

const ORDER_WORDS: Readonly<Record<Order, string>> = { date: "By date", phase: "By phase", role: "By role" }

/** So many lines are unfolded at first. */
const MOST_LINES = 12

/** Draw the list with what orders and cuts it. */
export function planListView(plan: Plan, view: View): TemplateResult {
  const groups = groupsOf(plan, view.state.order, view.library, view.today)
  const open = openGroups(groups)
  return html`<section class="plan-list" aria-labelledby="plan-list">
    <h3 id="plan-list">What to do</h3>
    ${orderView(view)} ${levelView(view)}
    ${keyed(view.state.order, html`${groups.map(group => keyed(group.title, groupView(group, open.has(group), view)))}`)}
  </section>`
}

function orderView({ state, look }: View): TemplateResult {
  return html`<div class="guide-switch" role="radiogroup" aria-label="Order">
    ${ORDERS.map(
      order => html`<label>
        <input type="radio" name="order" .checked=${order === state.order} @change=${() => look({ ...state, order })} />${ORDER_WORDS[order]}
      </label>`,
    )}
  </div>`
}

function levelView({ state, look, planOf }: View): TemplateResult {
  const whole = planOf({ ...state, isEssential: false }).items
  const essential = whole.filter(({ item }) => isEssential(item)).length
  const left = countText(whole.length - essential, "item")
  return html`<div class="plan-level">
    <label class="plan-box">
      <input type="checkbox" .checked=${state.isEssential} @change=${() => look({ ...state, isEssential: !state.isEssential })} />
      Essential only (${essential})
    </label>
    <output class="muted">${state.isEssential ? `${left} of good practice left out.` : `It leaves out ${left} of good practice.`}</output>
  </div>`
}

/** Tell which groups are unfolded at first: the first one, and those with something sure as long as they fit on a few screens. */
function openGroups(groups: readonly PlanGroup[]): ReadonlySet<PlanGroup> {
  let left = MOST_LINES
  return new Set(
    groups.filter(({ lines }, place) => {
      const count = sureIn(lines).length
      if (count === 0) return place === 0
      const isOpen = place === 0 || count <= left
      left = isOpen ? left - count : 0
      return isOpen
    }),
  )
}
