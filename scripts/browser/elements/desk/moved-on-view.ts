/** elements: says that the guide has changed since the case took it, and leads to what is different. */

import { html, nothing, type TemplateResult } from "lit-html"

import { countText } from "../../papers/plan-text.ts"
import type { Scene } from "./view.ts"

/** Say it; nothing while the case follows the guide of today. */
export function movedOnView({ movedOn }: Scene): TemplateResult | typeof nothing {
  if (!movedOn) return nothing
  const { changes } = movedOn
  return html`<p class="desk-closed">
    The guide has changed since your case took it: ${countText(changes.length, "item")}. Your plan stays as it is until you decide.
    <a href="#changes">See what is different</a>
  </p>`
}
