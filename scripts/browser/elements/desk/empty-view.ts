/** elements: what the desk shows where there is no case: what a case is, and how to begin one. */

import { html, type TemplateResult } from "lit-html"

import { hrefOf } from "../href.ts"
import type { Desk } from "./view.ts"

/** Draw it. */
export function emptyView({ host: { root } }: Desk): TemplateResult {
  return html`<section class="desk-empty" aria-labelledby="desk-heading">
    <h2 id="desk-heading" tabindex="-1">No case is open</h2>
    <p>
      A case is one ending that you carry out. It knows what comes next and by when, keeps what was said and agreed, and can prove at the end who did
      what. It stays in this browser, and nothing of it is sent anywhere.
    </p>
    <p><a class="button is-main" href=${hrefOf(root, "start/")}>Start</a></p>
    <p class="muted">Three answers make a plan. Then keep it as a case.</p>
  </section>`
}
