/** elements: draws what is chosen for a whole paper: which of its letters is written, and how days and sums stand in it. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import type { PaperText } from "../../contract-papers.ts"
import { dayWritten, FORMS, sumWritten, type WritingForm } from "../../papers/letters/writing-form.ts"

const DAY = "2027-03-01"
const SUM = "EUR 4800.00"

/** Ask which letter, where a paper has several. */
export function lettersView({ letters }: PaperText, chosen: number, choose: (place: number) => void): TemplateResult | typeof nothing {
  if (letters.length < 2) return nothing
  const change = ({ target }: Event) => target instanceof HTMLSelectElement && choose(Number(target.value))
  return html`<div class="desk-blank fill-which">
    <label for="fill-which">Which one</label>
    <select id="fill-which" @change=${change}>
      ${letters.map(({ title, to }, place) => html`<option value=${place} .selected=${live(place === chosen)}>${title} (to: ${to})</option>`)}
    </select>
  </div>`
}

/** Ask how days and sums are written, by showing it. */
export function writingFormView({ id }: WritingForm, choose: (id: string) => void): TemplateResult {
  const change = ({ target }: Event) => target instanceof HTMLSelectElement && choose(target.value)
  return html`<div class="desk-blank fill-writing">
    <label for="fill-writing">How days and sums are written</label>
    <select id="fill-writing" @change=${change}>
      ${FORMS.map(form => html`<option value=${form.id} .selected=${live(form.id === id)}>${dayWritten(DAY, form)} · ${sumWritten(SUM, form)}</option>`)}
    </select>
  </div>`
}
