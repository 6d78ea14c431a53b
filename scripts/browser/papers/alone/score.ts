/** papers: draws the score that stands at the head of our pages: five lines, notes that rise to the high one, and the last bar. */

import { markup, type Markup } from "./markup.ts"

const [WIDTH, HEIGHT, GAP, TOP] = [320, 64, 9, 20]
const NOTES = 9
const STEP = 28

/** Draw it; it says nothing that the words do not say. */
export function scoreMarkup(): Markup {
  const lines = [0, 1, 2, 3, 4].map(place => TOP + place * GAP)
  const notes = Array.from({ length: NOTES }, (_, place) => ({ x: 24 + place * STEP, y: TOP + 4 * GAP - place * (GAP / 2) - (place === NOTES - 1 ? GAP / 2 : 0) }))
  return markup`<svg class="score" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">
${lines.map(y => markup`<line x1="0" x2="${WIDTH}" y1="${y}" y2="${y}"/>`)}
${notes.map(({ x, y }, place) => markup`<ellipse cx="${x}" cy="${y}" rx="6" ry="4.5" class="${place === NOTES - 1 ? "high" : "note"}"/>`)}
<line class="bar" x1="${WIDTH - 26}" x2="${WIDTH - 26}" y1="${TOP}" y2="${TOP + 4 * GAP}"/>
<line class="last" x1="${WIDTH - 19}" x2="${WIDTH - 19}" y1="${TOP}" y2="${TOP + 4 * GAP}"/>
</svg>`
}
