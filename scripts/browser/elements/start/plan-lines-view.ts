/** elements: draws one line of a plan: what to do, when, who and why; or a gate. */

import { html, nothing, type TemplateResult } from "lit-html"

import { dayText } from "../../plan/days.ts"
import type { PlannedGate } from "../../plan/gates.ts"
import type { PlannedItem } from "../../plan/plan.ts"
import { becauseText, countText, dueText, offText } from "../../papers/plan-text.ts"
import { fermata } from "../score-drawing.ts"
import type { Line } from "./plan-groups.ts"
import { pageOf, type View } from "./view.ts"

/** Draw a line. */
export function lineView(line: Line, isDated: boolean, view: View): TemplateResult {
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
