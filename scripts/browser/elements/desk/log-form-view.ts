/** elements: draws the one short form of the log: a contact, a decision, the stated reason or the root cause. */

import { html, nothing, type TemplateResult } from "lit-html"
import { keyed } from "lit-html/directives/keyed.js"

import { blankView } from "./blank-view.ts"
import { ANEW, SORTS, type Sort, type Written } from "./log-blanks.ts"
import type { Typed } from "./typed.ts"

export interface LogForm {
  readonly sorts: Readonly<Record<Sort, Written>>
  readonly sort: Sort
  /** What is typed in each sort. */
  readonly typed: Typed
  readonly fault: string
  readonly choose: (sort: Sort) => void
  readonly add: () => void
  /** Give up what is written anew. */
  readonly leave: () => void
}

/** Draw the form. */
export function logFormView(form: LogForm): TemplateResult {
  const { sorts, sort, typed, fault, add, leave } = form
  const isAnew = typed.of(ANEW) !== ""
  const submit = (event: Event) => {
    event.preventDefault()
    add()
  }
  return html`<form class="desk-form log-form" novalidate aria-labelledby="log-form" @submit=${submit}>
    <h3 id="log-form" tabindex="-1">${isAnew ? "Write it anew" : "Write something down"}</h3>
    ${isAnew ? nothing : sortView(form)}
    ${keyed(sort, html`<div class="desk-blanks">${sorts[sort].blanks.map(blank => blankView(blank, { id: `log-${sort}`, typed }))}</div>`)}
    <p class="desk-fault-line" role="alert">${fault}</p>
    <div class="desk-buttons">
      <button type="submit" class="is-main">${isAnew ? "Keep the new words" : "Add to the log"}</button>
      ${isAnew ? html`<button type="button" @click=${leave}>Leave it as it was</button>` : nothing}
    </div>
  </form>`
}

function sortView({ sorts, sort, choose }: LogForm): TemplateResult {
  return html`<div class="guide-switch log-sorts" role="radiogroup" aria-labelledby="log-form">
    ${SORTS.map(
      one => html`<label><input type="radio" name="log-sort" .checked=${one === sort} @change=${() => choose(one)} />${sorts[one].words}</label>`,
    )}
  </div>`
}
