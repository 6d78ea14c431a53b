/** elements: draws what a score is made of. Its measures are those of scripts/highnote/assemble/pages/staff.py. */

import { html, svg, type TemplateResult } from "lit-html"

/** A note: where it stands from the left, how high in half gaps from below the lowest line, and what it looks like. */
export interface DrawnNote {
  readonly x: number
  readonly place: number
  readonly kind: "" | "high" | "encore"
  /** Done notes are filled; without a state, all are drawn alike. */
  readonly state?: "done" | "open"
}

const GAP = 8
const STEM = 3.4 * GAP
const MIDDLE = 6
export const TOP = 30
export const BOTTOM = TOP + 4 * GAP
export const HEIGHT = BOTTOM + 28
const ARC = "M-8-1A8 8.5 0 0 1 8-1A8 5.8 0 0 0-8-1z"

/** Draw five lines. */
export function staff(start: number, end: number, kind: string): TemplateResult {
  const lines = [0, 1, 2, 3, 4].map(index => `M${start} ${TOP + index * GAP}H${end}`).join("")
  return svg`<path class=${kind} d=${lines}></path>`
}

/** Draw the double bar of the last day. */
export function lastBar(x: number): TemplateResult {
  return svg`<path class="bar" d=${`M${x - 5} ${TOP}V${BOTTOM}`}></path><path class="bar bar-last" d=${`M${x - 1} ${TOP}V${BOTTOM}`}></path>`
}

/** Draw the line of today. */
export function todayLine(x: number): TemplateResult {
  return svg`<path class="score-today" d=${`M${x} ${TOP - 12}V${BOTTOM + 12}`}></path>`
}

/** Draw a gate above the staff. */
export function gateSign(x: number): TemplateResult {
  return svg`<g class="score-gate" transform=${`translate(${x} ${TOP - 14})`}><path d=${ARC}></path><circle cy="-2.6" r="1.5"></circle></g>`
}

/** Draw a note with its stem and, outside the staff, its ledger lines. */
export function note({ x, place, kind, state }: DrawnNote): TemplateResult {
  const y = heightOf(place)
  const isUp = place < MIDDLE
  const stem = `M${x + (isUp ? 4.6 : -4.6)} ${y + (isUp ? -1.4 : 1.4)}v${isUp ? -STEM : STEM}`
  return svg`<g class=${kind === "" ? "note" : `note note-${kind}`} data-state=${state ?? ""}>
    <path class="ledger" d=${ledgers(x, place)}></path>
    <path class="stem" d=${stem}></path>
    <g transform=${`translate(${x} ${y})`}>
      <ellipse class="note-head" rx="5.3" ry="3.8" transform="rotate(-22)"></ellipse>
      <ellipse class="note-hole" rx="4.1" ry="1.9" transform="rotate(-34)"></ellipse>
    </g>
  </g>`
}

/** Draw the sign of a gate beside words. */
export function fermata(): TemplateResult {
  return html`<svg class="fermata" viewBox="-9 -10 18 12" width="27" height="18" aria-hidden="true" focusable="false">
    <path d=${ARC}></path>
    <circle cy="-2.6" r="1.5"></circle>
  </svg>`
}

function heightOf(place: number): number {
  return BOTTOM - ((place - 2) * GAP) / 2
}

function ledgers(x: number, place: number): string {
  const above = [12, 14].filter(line => line <= place)
  const below = [0, -2].filter(line => line >= place)
  return [...above, ...below].map(line => `M${x - 9} ${heightOf(line)}h18`).join("")
}
