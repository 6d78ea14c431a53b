/** elements: draws the stated reason and the root cause side by side, and says why both are kept. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { Reason, State } from "../../case/state.ts"
import type { Names } from "../../case/kinds/kind.ts"
import { dateText } from "../../papers/plan-text.ts"
import { dayOn } from "../day-on.ts"

const WHY_APART =
  "The first reason that is given, such as the price, can hide another. Keep the stated one in their words, and name a root cause once the facts show it. What you learn comes from the second."

/** Draw both; nothing is guessed where nothing is known. */
export function logReasonsView({ stated, causes }: State, names: Names): TemplateResult {
  const cause = causes.at(-1)
  return html`<section class="log-reasons" aria-labelledby="log-reasons">
    <h3 id="log-reasons">Why it ends</h3>
    <dl>
      <div><dt>Stated reason</dt><dd>${stated ? reasonView(stated, names) : "Not written down yet."}</dd></div>
      <div><dt>Root cause</dt><dd>${cause ? reasonView(cause, names) : "Not known yet."} ${earlierView(causes.slice(0, -1), names)}</dd></div>
    </dl>
    <p class="muted">${comparedText(stated, cause)}</p>
  </section>`
}

function reasonView({ reason, words, by }: Reason, names: Names): TemplateResult {
  const who = by.person === "" ? "" : `${by.person}, `
  return html`<b>${reason === "" ? "In words alone" : names.reason(reason)}</b>
    ${words === "" ? nothing : html`<q class="log-words">${words}</q>`}
    <span class="log-meta">${who}${dateText(dayOn(new Date(by.time)))}</span>`
}

function earlierView(causes: readonly Reason[], names: Names): TemplateResult | typeof nothing {
  if (!causes.length) return nothing
  return html`<span class="log-meta">Before that: ${causes.map(({ reason }) => names.reason(reason)).join(", then ")}.</span>`
}

function comparedText(stated: Reason | undefined, cause: Reason | undefined): string {
  const [given, found] = [stated?.reason ?? "", cause?.reason ?? ""]
  if (given === "" || found === "") return WHY_APART
  return given === found ? "Here both are the same." : `Here they differ. ${WHY_APART}`
}
