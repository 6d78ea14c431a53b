/** elements: says what a change would do to the plan, before it is made. */

import { html, nothing, type TemplateResult } from "lit-html"

import { difference, type Difference } from "../../plan/what-if.ts"
import { safeRouteOf } from "./flow.ts"
import type { GuideState } from "./guide-state.ts"
import { differenceText } from "../../papers/plan-text.ts"
import type { View } from "./view.ts"

const MOST = 12

/** Draw what a proposal would change; its words are said aloud as they change. */
export function proposalView(proposal: GuideState | undefined, view: View): TemplateResult {
  const found = proposal && difference(view.planOf(view.state), view.planOf(proposal))
  return html`<div class="guide-proposal" ?data-empty=${!found}>
    <output class="guide-proposal-words">${proposal && found ? wordsOf(proposal, found, view) : ""}</output>
    ${found ? listsView(found) : nothing}
  </div>`
}

function wordsOf(proposal: GuideState, found: Difference, { library }: View): string {
  const ending = safeRouteOf(proposal, library)
  if (ending) return `“${ending.title}” has a way of its own, and no plan of the normal kind. It begins with what to do now.`
  return `If you apply this: ${differenceText(found)}`
}

/** Name what comes and goes, folded: who wants to know which items these are can look. */
function listsView({ comes, goes }: Difference): TemplateResult | typeof nothing {
  if (comes.length + goes.length === 0) return nothing
  return html`<details>
    <summary>Which items?</summary>
    ${listView("They come", comes)}${listView("They go", goes)}
  </details>`
}

function listView(title: string, items: Difference["comes"] | Difference["goes"]): TemplateResult | typeof nothing {
  if (!items.length) return nothing
  const more = items.length - MOST
  return html`<p class="guide-group">${title}</p>
    <ul class="guide-small">
      ${items.slice(0, MOST).map(({ item }) => html`<li>${item.text} <span class="code">${item.id}</span></li>`)}
      ${more > 0 ? html`<li>and ${more} more</li>` : nothing}
    </ul>`
}
