/** elements: the view in which a reader changes how they are named beside what they do. */

import { html } from "lit-html"

import type { Desk, Draw } from "./view.ts"
import { whoForm } from "./who-view.ts"

/** Prepare the view. */
export function makeWho(desk: Desk): Draw {
  return () => html`<section class="who" aria-labelledby="desk-heading">
    <h2 id="desk-heading" tabindex="-1">Who writes here</h2>
    <p>What was written before keeps the name that it had.</p>
    ${whoForm(desk, "Your name or initials")}
    <p><a href="#facts">Back to the facts</a></p>
  </section>`
}
