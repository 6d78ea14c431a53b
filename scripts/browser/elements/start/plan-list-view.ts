/** elements: draws the list of a plan: what to do, when, who, why, and the gates in their places. */

import { html, nothing, type TemplateResult } from "lit-html"
import { repeat } from "lit-html/directives/repeat.js"

import { isEssential } from "../../plan/choice.ts"
import { dayText } from "../../plan/days.ts"
import type { PlannedGate } from "../../plan/gates.ts"
import type { Plan, PlannedItem } from "../../plan/plan.ts"
import { ORDERS, type Order } from "./guide-state.ts"
import { groupsOf, type Line, type PlanGroup } from "./plan-groups.ts"
import { fermata } from "../score-drawing.ts"
import { becauseText, countText, dueText, offText } from "../../papers/plan-text.ts"
import { pageOf, type View } from "./view.ts"

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
    ${repeat(
      groups,
      ({ title }) => view.state.order + title,
      group => groupView(group, open.has(group), view),
    )}
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

/** Tell which groups are unfolded at first: the first one, and those after it as long as they fit on a few screens. */
function openGroups(groups: readonly PlanGroup[]): ReadonlySet<PlanGroup> {
  let left = MOST_LINES
  return new Set(
    groups.filter(({ lines }, place) => {
      const isOpen = place === 0 || lines.length <= left
      left = isOpen ? left - lines.length : 0
      return isOpen
    }),
  )
}

function groupView({ title, url, lines, isDated }: PlanGroup, isOpen: boolean, view: View): TemplateResult {
  const items = lines.filter(({ kind }) => kind === "item").length
  return html`<details class="plan-group" ?open=${isOpen}>
    <summary>
      <h4>${title}</h4>
      <span class="muted">${items ? countText(items, "item") : "a gate"}</span>
    </summary>
    ${url === "" ? nothing : html`<p><a href=${pageOf(view, url)}>The page about it</a></p>`}
    <ul class="plan-lines">
      ${lines.map(line => lineView(line, isDated, view))}
    </ul>
  </details>`
}

function lineView(line: Line, isDated: boolean, view: View): TemplateResult {
  return line.kind === "gate" ? gateView(line.gate, isDated, view) : itemView(line.planned, isDated, view)
}

function itemView({ item, due, because, warnings, after }: PlannedItem, isDated: boolean, view: View): TemplateResult {
  const isPlain = due.kind === "on" && due.hours === 0
  const when = isDated && isPlain ? "" : `${dueText(due)}.`
  return html`<li class="plan-line" data-level=${item.level}>
    <a class="plan-text" href=${pageOf(view, item.url)}>${item.text}</a>
    <p class="plan-facts">
      ${when === "" ? nothing : html`<span>${when}</span>`}<span>${roleText(item.owner, view)}</span><span class="code">${item.id}</span>
    </p>
    <p class="plan-why">${becauseText(because)} ${offText(due)} ${after.length && !warnings.length ? `After ${after.join(", ")}.` : ""}</p>
    ${warnings.map(({ text, kind }) => html`<p class=${kind === "late" ? "plan-why" : "plan-warning"} data-kind=${kind}>${text}</p>`)}
  </li>`
}

/** Name a role. */
function roleText(id: string, { library }: View): string {
  return library.roles.find(role => role.id === id)?.name ?? id
}

function gateView({ phase, gate, day, guards }: PlannedGate, isDated: boolean, view: View): TemplateResult {
  const url = view.library.phases.find(({ id }) => id === phase)?.url ?? ""
  const before = guards.length ? `Before ${guards.join(", ")}.` : "It closes the phase."
  return html`<li class="plan-gate">
    ${fermata()}
    <a class="plan-text" href=${pageOf(view, `${url}#gate-${phase.toLowerCase()}`)}>Gate: ${gate.title}</a>
    <p class="plan-facts">
      ${isDated ? nothing : html`<span>${dayText(day)}.</span>`}<span>${before}</span
      ><span>${countText(gate.questions.length, "question")}, ${gate.required ? "cannot be skipped" : "can be skipped with a reason"}.</span>
      <span>Signed by: ${roleText(gate.signed_by, view)}.</span>
    </p>
  </li>`
}
