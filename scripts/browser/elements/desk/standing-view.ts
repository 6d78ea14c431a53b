/** elements: says that a case is closed or archived, where it is. */

import { html, nothing, type TemplateResult } from "lit-html"

import { byText } from "./case-text.ts"
import type { Scene } from "./view.ts"

/** Say it; nothing while the case is open. */
export function standingView({ state }: Scene): TemplateResult | typeof nothing {
  if (state.standing === "open") return nothing
  const word = state.standing === "closed" ? "This case is closed" : "This case is archived"
  return html`<p class="desk-closed">${word}${byText(state.standingSince)}. What you enter is kept all the same.</p>`
}
