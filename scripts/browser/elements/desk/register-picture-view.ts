/** elements: draws the small pictures of the register: notes on a line. Each has words for those who do not see it. */

import { svg, html, type TemplateResult } from "lit-html"

import { countText } from "../../papers/plan-text.ts"
import { daysText } from "../../plan/days.ts"
import type { Lengths, ReasonTally } from "./register-insights.ts"

const STEP = 14
const MOST_NOTES = 20
const WIDTH = 320
const EDGE = 12

/** Draw a reason as two lines of notes: open ones for those who stated it, filled ones where it lay behind. */
export function reasonPicture({ stated, found }: ReasonTally, most: number): TemplateResult {
  const each = Math.max(1, Math.ceil(most / MOST_NOTES))
  const words = `Stated in ${countText(stated, "ending")}, found behind ${found}.`
  return html`<svg class="register-notes" viewBox=${`0 0 ${WIDTH} 34`} width=${WIDTH} height="34" role="img" aria-label=${words} focusable="false">
    <path class="staff" d=${`M0 9H${WIDTH}M0 25H${WIDTH}`}></path>
    ${notes(stated / each, 9, "note-stated")} ${notes(found / each, 25, "note-found")}
  </svg>`
}

function notes(count: number, y: number, kind: string): TemplateResult[] {
  return Array.from({ length: Math.ceil(count) }, (_, place) => note(EDGE + place * STEP, y, kind))
}

function note(x: number, y: number, kind: string): TemplateResult {
  return svg`<ellipse class=${kind} cx=${x} cy=${y} rx="5.3" ry="3.8" transform=${`rotate(-22 ${x} ${y})`}></ellipse>`
}

/** Draw the lengths of endings: a note for each, from the shortest to the longest, and a line at the middle one. */
export function lengthsPicture({ all, shortest, middle, longest }: Lengths): TemplateResult {
  const xOf = (days: number) => EDGE + ((WIDTH - 2 * EDGE) * days) / Math.max(1, longest)
  const heights = new Map<number, number>()
  const placed = all.map(days => {
    const column = Math.round(xOf(days) / STEP)
    const height = heights.get(column) ?? 0
    heights.set(column, height + 1)
    return { x: xOf(days), height: Math.min(height, 6) }
  })
  const top = 8 * Math.max(1, ...[...heights.values()].map(height => Math.min(height, 7)))
  const base = top + 8
  const words = `From ${daysText(shortest)} to ${daysText(longest)}; the middle one took ${daysText(middle)}.`
  return html`<svg class="register-notes" viewBox=${`0 0 ${WIDTH} ${base + 24}`} width=${WIDTH} height=${base + 24} role="img" aria-label=${words} focusable="false">
    <path class="staff" d=${`M0 ${base}H${WIDTH}`}></path>
    <path class="register-middle" d=${`M${xOf(middle)} 0V${base + 6}`}></path>
    ${placed.map(({ x, height }) => note(x, base - height * 8, "note-found"))}
    <text x=${EDGE} y=${base + 20} text-anchor="start">0</text>
    <text x=${WIDTH - EDGE} y=${base + 20} text-anchor="end">${daysText(longest)}</text>
  </svg>`
}
