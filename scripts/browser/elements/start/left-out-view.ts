/** elements: draws what a plan left out, folded, by the answer that removed it. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { LeftOut, Plan } from "../../plan/plan.ts"
import { joined, sentence } from "../../plan/wording.ts"
import { change } from "./answers-view.ts"
import { pageOf, type View } from "./view.ts"

/** Draw what was left out; its many lines are made once somebody wants to see them. */
export function leftOutView({ leftOut }: Plan, view: View): TemplateResult | typeof nothing {
  if (!leftOut.length) return nothing
  return html`<details class="guide-more plan-left-out" ?open=${view.isLeftOutShown} @toggle=${(event: Event) => toggle(event, view)}>
    <summary>Left out (${leftOut.length})</summary>
    ${view.isLeftOutShown ? [...byReason(leftOut)].map(([reason, items]) => reasonView(reason, items, view)) : nothing}
  </details>`
}

function toggle({ currentTarget }: Event, { isLeftOutShown, showLeftOut }: View) {
  const isOpen = currentTarget instanceof HTMLDetailsElement && currentTarget.open
  if (isOpen && !isLeftOutShown) showLeftOut()
}

/** Group by the first answer that removed an item: one is enough. */
function byReason(leftOut: readonly LeftOut[]): ReadonlyMap<string, readonly LeftOut[]> {
  const groups = new Map<string, LeftOut[]>()
  for (const one of leftOut) {
    const text = one.because[0]?.text ?? ""
    groups.set(text, [...(groups.get(text) ?? []), one])
  }
  return groups
}

function reasonView(reason: string, items: readonly LeftOut[], view: View): TemplateResult {
  const facet = items[0]?.because[0]?.facet ?? ""
  return html`<div class="plan-left-out-group">
    <h4>Because ${reason} <span class="muted">${items.length}</span></h4>
    ${facet === "" ? nothing : html`<p><button type="button" class="is-quiet" aria-label=${`Change this answer: ${reason}`} @click=${() => change(facet, view)}>Change this answer</button></p>`}
    <ul class="guide-small">
      ${items.map(({ item, because }) => html`<li><a href=${pageOf(view, item.url)}>${item.text}</a> <span class="code">${item.id}</span>${alsoText(because)}</li>`)}
    </ul>
  </div>`
}

function alsoText(because: LeftOut["because"]): TemplateResult | typeof nothing {
  const others = because.slice(1).map(({ text }) => text)
  return others.length ? html` <span class="muted">${sentence(`also because ${joined(others)}.`)}</span>` : nothing
}
