/** elements: draws the records of a case that this edition cannot read. They are kept as they are. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { Odd } from "../../case/record.ts"
import { countText } from "../../papers/plan-text.ts"

/** Draw them, folded; nothing where there are none. */
export function logOddView(odd: readonly Odd[]): TemplateResult | typeof nothing {
  if (!odd.length) return nothing
  return html`<section aria-labelledby="log-odd">
    <h3 id="log-odd">Put aside</h3>
    <p>${countText(odd.length, "record")} of this case cannot be read here. They change nothing, stay as they are, and travel with every copy.</p>
    <details class="paper-more">
      <summary>Look at them</summary>
      <ul class="facts-rows" role="list">
        ${odd.map(({ id, why }) => html`<li>${id === "" ? "A record without an id" : id}: ${why}.</li>`)}
      </ul>
    </details>
  </section>`
}
