/** elements: draws the way to each part of the facts: they are long on a phone. */

import { html, type TemplateResult } from "lit-html"

const PARTS = [
  ["dates", "Dates"],
  ["deadlines", "The client's dates"],
  ["free", "Free days"],
  ["people", "People"],
  ["fields", "Words for papers"],
  ["case", "The case"],
  ["file", "The file"],
] as const

/** Draw it; each address leads to a heading, which gets the focus. */
export function factsPartsView(): TemplateResult {
  return html`<nav class="facts-parts" aria-label="Facts">
    <ul>
      ${PARTS.map(([part, words]) => html`<li><a href=${`#facts/part-${part}`}>${words}</a></li>`)}
    </ul>
  </nav>`
}
