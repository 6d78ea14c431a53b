/** elements: draws the small pictures of the register: notes on a line. Each has words for those who do not see it. */

import { svg, html, type TemplateResult } from "lit-html"

import { countText } from "../../papers/plan-text.ts"
import type { ReasonTally, Strip } from "./register-insights.ts"

const STEP = 14
const MOST_NOTES = 20
const WIDTH = 320
const EDGE = 12
const HIGHEST = 6

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

/** Draw a number of each ending on a line: a note for each, from 0 to the greatest, and a stroke at the middle one. */
export function stripPicture({ all, middle, greatest }: Strip, textOf: (count: number) => string): TemplateResult {
  const xOf = (count: number) => EDGE + ((WIDTH - 2 * EDGE) * count) / Math.max(1, greatest)
  const heights = new Map<number, number>()
  const placed = all.map(count => {
    const column = Math.round(xOf(count) / STEP)
    const height = heights.get(column) ?? 0
    heights.set(column, height + 1)
    return { x: xOf(count), height: Math.min(height, HIGHEST) }
  })
  const base = 8 * (2 + Math.max(...placed.map(({ height }) => height)))
  const words = `From ${textOf(all[0] ?? 0)} to ${textOf(greatest)}; the middle one has ${textOf(middle)}.`
  return html`<svg class="register-notes" viewBox=${`0 0 ${WIDTH} ${base + 24}`} width=${WIDTH} height=${base + 24} role="img" aria-label=${words} focusable="false">
    <path class="staff" d=${`M0 ${base}H${WIDTH}`}></path>
    <path class="register-middle" d=${`M${xOf(middle)} ${base - 16}V${base + 6}`}></path>
    ${placed.map(({ x, height }) => note(x, base - height * 8, "note-found"))}
    <text x=${EDGE} y=${base + 20} text-anchor="start">0</text>
    <text x=${WIDTH - EDGE} y=${base + 20} text-anchor="end">${textOf(greatest)}</text>
  </svg>`
}
