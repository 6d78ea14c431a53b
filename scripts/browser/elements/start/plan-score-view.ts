/** elements: draws a plan as a score. Its measures are those of scripts/highnote/assemble/pages/staff.py. */

import { html, nothing, svg, type TemplateResult } from "lit-html"

import type { Plan } from "../../plan/plan.ts"
import { scoreOf, type ScoreNote } from "./score-layout.ts"
import type { View } from "./view.ts"

const GAP = 8
const STEM = 3.4 * GAP
const MIDDLE = 6
const TOP = 30
const BOTTOM = TOP + 4 * GAP
const HEIGHT = BOTTOM + 28
const ARC = "M-8-1A8 8.5 0 0 1 8-1A8 5.8 0 0 0-8-1z"

/** Draw the score, with words for those who do not see it. */
export function planScoreView(plan: Plan, { today }: View): TemplateResult {
  const { width, notes, gates, today: now, lastDay, words } = scoreOf(plan, today)
  return html`<figure class="plan-score">
    <svg class="score-picture" viewBox=${`0 0 ${width} ${HEIGHT}`} width=${width} height=${HEIGHT} role="img" aria-label=${words} focusable="false">
      ${staff(0, lastDay, "staff")} ${staff(lastDay, width, "staff staff-after")}
      ${now === undefined ? nothing : svg`<path class="score-today" d=${`M${now} ${TOP - 12}V${BOTTOM + 12}`}></path>`}
      <path class="bar" d=${`M${lastDay - 5} ${TOP}V${BOTTOM}`}></path>
      <path class="bar bar-last" d=${`M${lastDay - 1} ${TOP}V${BOTTOM}`}></path>
      ${gates.map(x => svg`<g class="score-gate" transform=${`translate(${x} ${TOP - 14})`}><path d=${ARC}></path><circle cy="-2.6" r="1.5"></circle></g>`)}
      ${notes.map(note)}
    </svg>
    <figcaption>Each note is a day with something to do, each fermata a gate. The double line is the last day.</figcaption>
  </figure>`
}

function staff(start: number, end: number, kind: string): TemplateResult {
  const lines = [0, 1, 2, 3, 4].map(index => `M${start} ${TOP + index * GAP}H${end}`).join("")
  return svg`<path class=${kind} d=${lines}></path>`
}

function note({ x, place, kind }: ScoreNote): TemplateResult {
  const y = heightOf(place)
  const isUp = place < MIDDLE
  const stem = `M${x + (isUp ? 4.6 : -4.6)} ${y + (isUp ? -1.4 : 1.4)}v${isUp ? -STEM : STEM}`
  return svg`<g class=${kind === "" ? "note" : `note note-${kind}`}>
    <path class="ledger" d=${ledgers(x, place)}></path>
    <path class="stem" d=${stem}></path>
    <g transform=${`translate(${x} ${y})`}>
      <ellipse class="note-head" rx="5.3" ry="3.8" transform="rotate(-22)"></ellipse>
      <ellipse class="note-hole" rx="4.1" ry="1.9" transform="rotate(-34)"></ellipse>
    </g>
  </g>`
}

function heightOf(place: number): number {
  return BOTTOM - ((place - 2) * GAP) / 2
}

function ledgers(x: number, place: number): string {
  const above = [12, 14].filter(line => line <= place)
  const below = [0, -2].filter(line => line >= place)
  return [...above, ...below].map(line => `M${x - 9} ${heightOf(line)}h18`).join("")
}
