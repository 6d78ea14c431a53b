/** elements: draws the words for papers, kept as facts of the case, with a search. */

import { html, nothing, type TemplateResult } from "lit-html"
import { repeat } from "lit-html/directives/repeat.js"

import { filling } from "../../case/kinds/field-set.ts"
import type { PapersLibrary } from "../../contract-papers.ts"
import { entering } from "./entering.ts"
import { caseFields, foundFields, type CaseField } from "./facts-fields.ts"
import { controlOf, keptValue, writingFormOf } from "./fill-values.ts"
import { keptBlankView, type KeptBlank } from "./kept-blank-view.ts"
import type { Typed } from "./typed.ts"
import type { Desk, Scene } from "./view.ts"

export interface FieldSearch {
  readonly query: string
  readonly isWhole: boolean
  readonly find: (query: string) => void
  readonly showAll: () => void
}

/** So many stand there before the rest is asked for. */
const MOST = 8

/** Draw them; the place that an address means is always among them. */
export function factsFieldsView(papers: PapersLibrary, scene: Scene, search: FieldSearch, { typed, desk }: { typed: Typed; desk: Desk }): TemplateResult {
  const all = caseFields(papers, scene.plan, scene.state)
  const found = foundFields(all, search.query)
  const shown = found.filter(({ field, value }, place) => search.isWhole || search.query !== "" || place < MOST || value !== "" || idOf(field.id) === scene.place.about)
  return html`<section class="facts-part" aria-labelledby="facts-fields">
    <h3 id="facts-fields" data-about="part-fields" tabindex="-1">Words for papers</h3>
    <p class="muted">They fill the blanks of ${papersText(all)}. Each is kept when you leave its blank.</p>
    ${searchView(search)}
    <div class="desk-blanks facts-blanks">${repeat(shown, ({ field }) => field.id, one => keptBlankView(blankOf(one, scene, desk), typed))}</div>
    ${found.length > shown.length ? html`<p><button type="button" @click=${search.showAll}>Show all ${found.length}</button></p>` : nothing}
  </section>`
}

function searchView({ query, find }: FieldSearch): TemplateResult {
  const type = ({ target }: Event) => target instanceof HTMLInputElement && find(target.value)
  return html`<div class="desk-search" role="search">
    <div class="desk-blank">
      <label for="facts-search">Search these words</label>
      <input id="facts-search" type="search" autocomplete="off" .value=${query} @input=${type} />
    </div>
  </div>`
}

function papersText(fields: readonly CaseField[]): string {
  const papers = new Set(fields.flatMap(one => one.papers))
  return papers.size === 1 ? "1 paper" : `${papers.size} papers`
}

function idOf(field: string): string {
  return `field-${field}`
}

/** A list is written as lines here; the form of its paper has a row for each. */
const KINDS: Readonly<Record<string, KeptBlank["kind"]>> = { "long-text": "text", list: "text" }

function blankOf({ field, value: kept, papers }: CaseField, scene: Scene, desk: Desk): KeptBlank {
  const help = [field.help, usedText(papers)].filter(text => text !== "").join(" ")
  const { type, mode, value } = controlOf(field.kind, kept, writingFormOf(desk.host, scene))
  const kind = type === "date" ? "day" : (KINDS[field.kind] ?? "line")
  return { id: idOf(field.id), label: field.label, help, kind, mode, value, keep: text => keepField(desk, field, text) }
}

/** Name the papers where they are few: a row of thirty codes says no more than their number. */
function usedText(papers: CaseField["papers"]): string {
  if (papers.length === 0) return ""
  return papers.length > MOST ? `In ${papers.length} papers.` : `In ${papers.join(", ")}.`
}

function keepField(desk: Desk, { id, label, kind }: CaseField["field"], text: string): string {
  return entering(desk, text === "" ? `“${label}” is empty again.` : `“${label}” is kept.`, () => [filling(id, keptValue(kind, text))])
}
