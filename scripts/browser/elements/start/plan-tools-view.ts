/** elements: draws what a reader can take away of a plan. */

import { html, type TemplateResult } from "lit-html"

import type { View } from "./view.ts"

/** Draw the tools. Nothing is kept by itself. */
export function planToolsView({ print, save, copyLink, saved }: View): TemplateResult {
  return html`<section class="plan-tools" aria-labelledby="plan-tools">
    <h3 id="plan-tools">Take it with you</h3>
    <div class="plan-buttons">
      <button type="button" @click=${print}>Print</button>
      <button type="button" @click=${() => save("ics")}>Calendar (.ics)</button>
      <button type="button" @click=${() => save("csv")}>Table (.csv)</button>
      <button type="button" @click=${() => save("md")}>Text (.md)</button>
      <button type="button" @click=${copyLink}>Copy the link</button>
    </div>
    <output class="plan-saved">${saved}</output>
    <p class="muted">The link holds your answers and dates, and no name. Whoever opens it sees this plan.</p>
  </section>`
}
