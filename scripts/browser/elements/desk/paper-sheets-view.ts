/** elements: draws the sheets of a case that print: its ending, its professions, its phases and their gates. */

import { html, type TemplateResult } from "lit-html"

import type { PaperSheet, PapersLibrary } from "../../contract-papers.ts"
import { hrefOf } from "../href.ts"
import type { Scene } from "./view.ts"

const SIZES = [
  ["a4", "A4"],
  ["letter", "Letter"],
] as const

/** Draw them, folded: they are many. */
export function paperSheetsView(papers: PapersLibrary, scene: Scene): TemplateResult {
  const sheets = sheetsOf(papers, scene)
  return html`<section aria-labelledby="paper-sheets">
    <h3 id="paper-sheets">Sheets to print</h3>
    <p class="muted">The lists of this case as blank sheets, with boxes and room for names and dates. <a class="desk-link" href="#print">Print the plan</a> for one with your dates and what is done. <a class="desk-link" href=${hrefOf(scene.root, "sheets/")}>See all sheets</a>.</p>
    <details class="paper-more" ?open=${scene.isPrinting}>
      <summary>${sheets.length} sheets</summary>
      <ul class="facts-rows" role="list">
        ${sheets.map(sheet => sheetRowView(sheet, scene))}
      </ul>
    </details>
  </section>`
}

/** Draw one as a line with its sizes. */
export function sheetRowView(sheet: PaperSheet, scene: Scene): TemplateResult {
  return html`<li>${sheet.title} ${SIZES.map(([size, words]) => linkView(sheet, { size, words }, scene))}</li>`
}

function linkView({ file, title }: PaperSheet, { size, words }: { size: string; words: string }, { root }: Scene): TemplateResult {
  return html`<a class="paper-size" href=${hrefOf(root, `${file}-${size}.pdf`)} aria-label=${`${title}, ${words}`}>${words}</a> `
}

/** The ending's own sheet comes first, then the phases that the plan has something in. */
function sheetsOf({ sheets }: PapersLibrary, { plan }: Scene): readonly PaperSheet[] {
  const phases = new Set(plan.items.map(({ item }) => item.phase))
  return [...sheets.filter(({ id }) => id === plan.ending?.id), ...sheets.filter(({ id }) => phases.has(id) && id !== plan.ending?.id)]
}
