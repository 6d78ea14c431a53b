/** elements: draws one case of the list: its name opens it, and below lies what else can be done with it. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { Summary } from "../../case/summary.ts"
import type { Day } from "../../plan/days.ts"
import { summaryText } from "./cases-list.ts"

export interface CaseActs {
  readonly open: (one: Summary) => void
  readonly archive: (one: Summary) => void
  readonly reopen: (one: Summary) => void
  readonly remove: (one: Summary) => void
  /** Begin a practice case over again. */
  readonly startOver: (one: Summary) => void
}

/** Draw it. */
export function caseRowView(one: Summary, { isOpenNow, today }: { isOpenNow: boolean; today: Day }, acts: CaseActs): TemplateResult {
  return html`<li class="case-row" ?data-open=${isOpenNow} ?data-practice=${one.isPractice}>
    <button type="button" class="case-open" aria-describedby=${`case-${one.id}`} aria-current=${isOpenNow ? "true" : nothing} @click=${() => acts.open(one)}>
      ${one.title === "" ? "A case without a name" : one.title}
    </button>
    <p class="case-text" id=${`case-${one.id}`}>
      ${isOpenNow ? html`<b>On your desk now.</b> ` : nothing}${one.isPractice ? html`<span class="desk-practice">Practice</span> ` : nothing}${summaryText(one, today)}
    </p>
    ${moreView(one, isOpenNow, acts)}
  </li>`
}

/** What is done rarely is folded. */
function moreView(one: Summary, isOpenNow: boolean, acts: CaseActs): TemplateResult {
  const { title, standing, isPractice } = one
  return html`<details class="case-more">
    <summary aria-label=${`More for ${title}`}>More</summary>
    <p class="desk-buttons">
      ${isOpenNow && standing === "open" ? html`<a class="button" href="#close">Close it</a>` : nothing}
      ${standing === "archived" ? nothing : html`<button type="button" @click=${() => acts.archive(one)}>Put into the archive</button>`}
      ${standing === "open" ? nothing : html`<button type="button" @click=${() => acts.reopen(one)}>Open it again</button>`}
      ${isPractice ? html`<button type="button" @click=${() => acts.startOver(one)}>Start it over</button>` : nothing}
      <button type="button" @click=${() => acts.remove(one)}>Delete</button>
    </p>
  </details>`
}
