/** elements: draws the screen of the guide that follows from what was told. */

import { html, nothing, type TemplateResult } from "lit-html"

import { askingView } from "./asking-view.ts"
import { screenOf, type Screen } from "./flow.ts"
import { planView } from "./plan-view.ts"
import { safeView } from "./safe-view.ts"
import type { View } from "./view.ts"

/** Draw the guide. */
export function guideView(view: View): TemplateResult {
  return html`${view.note === "" ? nothing : html`<p class="guide-note" role="note">${view.note}</p>`}
    ${screenView(screenOf(view.state, view.library), view)}`
}

function screenView(screen: Screen, view: View): TemplateResult {
  if (screen.kind === "asking") return askingView(screen.name, view)
  return screen.kind === "safe" ? safeView(screen.ending, view) : planView(view)
}
