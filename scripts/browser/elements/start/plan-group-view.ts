/** elements: draws what a plan asks for in one stretch of time, phase or role: first what is sure, then what answers decide. */

import { html, nothing, type TemplateResult } from "lit-html"

import { MOST_A_DAY } from "../../plan/load.ts"
import { countText } from "../../papers/plan-text.ts"
import { firstIn, openIn, sureIn, type Line, type PlanGroup } from "./plan-groups.ts"
import { lineView } from "./plan-lines-view.ts"
import { pageOf, type View } from "./view.ts"

/** Draw a group, folded or not. */
export function groupView(group: PlanGroup, isOpen: boolean, view: View): TemplateResult {
  const { title, url, lines } = group
  return html`<details class="plan-group" ?open=${isOpen}>
    <summary>
      <h4>${title}</h4>
      <span class="muted">${weightText(lines)}</span>
    </summary>
    ${url === "" ? nothing : html`<p><a href=${pageOf(view, url)}>The page about it</a></p>`}
    ${sureView(group, view)} ${openView(group, view)}
  </details>`
}

function weightText(lines: readonly Line[]): string {
  const sure = sureIn(lines).filter(({ kind }) => kind === "item").length
  const open = openIn(lines).length
  if (open === 0) return sure ? countText(sure, "item") : "a gate"
  return sure ? `${countText(sure, "item")}, ${open} more perhaps` : `perhaps ${countText(open, "item")}`
}

/** Draw what is sure. Where that is too much for a day, it says what comes first. */
function sureView({ lines, isDated }: PlanGroup, view: View): TemplateResult | typeof nothing {
  const sure = sureIn(lines)
  const first = isDated && sure.length > MOST_A_DAY ? firstIn(sure) : sure
  if (!sure.length) return nothing
  if (first.length === sure.length) return linesView(sure, isDated, view)
  const then = sure.filter(line => !first.includes(line))
  return html`<p class="plan-part">These first</p>
    ${linesView(first, isDated, view)}
    <p class="plan-part">Then</p>
    ${linesView(then, isDated, view)}`
}

/** Draw what an answer can still take away, folded beside what is sure: it may never belong to this case. */
function openView({ lines, isDated }: PlanGroup, view: View): TemplateResult | typeof nothing {
  const open = openIn(lines)
  if (!open.length) return nothing
  if (open.length === lines.length) return linesView(open, isDated, view)
  return html`<details class="guide-more plan-perhaps">
    <summary>Perhaps: ${countText(open.length, "item")} that your answers decide</summary>
    ${linesView(open, isDated, view)}
  </details>`
}

function linesView(lines: readonly Line[], isDated: boolean, view: View): TemplateResult {
  return html`<ul class="plan-lines">
    ${lines.map(line => lineView(line, isDated, view))}
  </ul>`
}
