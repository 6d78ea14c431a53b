/** elements: draws the packs of a case: papers that are used together, to print or to take at once. */

import { html, nothing, type TemplateResult } from "lit-html"

import { inPack, packAddress, PACKS } from "../../papers/letters/packs.ts"
import { countText } from "../../papers/plan-text.ts"
import type { CasePaper } from "./papers-list.ts"

/** Draw them; one without a paper that the case needs is left out. */
export function packsView(papers: readonly CasePaper[]): TemplateResult | typeof nothing {
  const packs = PACKS.map(pack => ({ pack, held: inPack(pack, papers) })).filter(({ held }) => held.length)
  if (packs.length === 0) return nothing
  return html`<section aria-labelledby="paper-packs">
    <h3 id="paper-packs">Packs</h3>
    <p class="muted">Papers that belong to one day, as one print or as one file.</p>
    <ul class="facts-rows" role="list">
      ${packs.map(({ pack, held }) => html`<li><a href=${`#papers/${packAddress(pack)}`}>${pack.title}</a> <span class="muted">${countText(held.length, "paper")}: ${held.map(({ template }) => template.title).join(", ")}</span></li>`)}
    </ul>
  </section>`
}
