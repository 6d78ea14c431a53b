/** elements: draws a plan as a score. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { Plan } from "../../plan/plan.ts"
import { gateSign, HEIGHT, lastBar, note, staff, todayLine } from "../score-drawing.ts"
import { scoreOf } from "./score-layout.ts"
import type { View } from "./view.ts"

/** Draw the score, with words for those who do not see it. */
export function planScoreView(plan: Plan, { today }: View): TemplateResult {
  const { width, notes, gates, today: now, lastDay, words } = scoreOf(plan, today)
  return html`<figure class="plan-score">
    <svg class="score-picture" viewBox=${`0 0 ${width} ${HEIGHT}`} width=${width} height=${HEIGHT} role="img" aria-label=${words} focusable="false">
      ${staff(0, lastDay, "staff")} ${staff(lastDay, width, "staff staff-after")} ${now === undefined ? nothing : todayLine(now)} ${lastBar(lastDay)}
      ${gates.map(gateSign)} ${notes.map(note)}
    </svg>
    <figcaption>Each note is a day with something to do, each fermata a gate. The double line is the last day.</figcaption>
  </figure>`
}
