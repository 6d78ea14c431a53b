/** elements: draws a blank that is a list: its rows, each with its cells, to add, to repeat and to take out. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import type { PaperColumn, PaperField } from "../../contract-papers.ts"
import type { Row } from "../../papers/letters/rows.ts"
import { controlOf } from "./fill-values.ts"
import type { WritingForm } from "../../papers/letters/writing-form.ts"

export interface Rows {
  readonly field: PaperField
  readonly rows: readonly Row[]
  readonly form: WritingForm
  readonly fault: string
  /** Something is typed. */
  readonly type: (rows: readonly Row[]) => void
  /** A cell was left, or the rows have changed; what gets the focus then, as a selector. */
  readonly keep: (rows: readonly Row[], focus?: string) => void
}

/** Draw it; a list without rows shows an empty one. */
export function fillRowsView(list: Rows): TemplateResult {
  const { field, fault } = list
  const rows = shownRows(list)
  return html`<fieldset class="desk-blank fill-list" data-wide data-about=${`field-${field.id}`}>
    <legend>${field.label}</legend>
    <p class="desk-blank-help">${field.help}</p>
    ${rows.map((row, place) => rowView(list, row, place))}
    ${fault === "" ? nothing : html`<p class="desk-fault-line" role="alert">${fault}</p>`}
    <p><button type="button" class="is-quiet" @click=${() => list.keep([...rows, emptyRow(field)], cellSelector(field, rows.length))}>Add a row</button></p>
  </fieldset>`
}

function shownRows({ rows, field }: Rows): readonly Row[] {
  return rows.length ? rows : [emptyRow(field)]
}

function emptyRow({ columns }: PaperField): Row {
  return columns.map(() => "")
}

function rowView(list: Rows, row: Row, place: number): TemplateResult {
  const { field } = list
  const rows = shownRows(list)
  const repeated = () => list.keep([...rows.slice(0, place + 1), row, ...rows.slice(place + 1)], cellSelector(field, place + 1))
  const without = () => list.keep(rows.filter((_, other) => other !== place), cellSelector(field, Math.max(0, place - 1)))
  return html`<div class="fill-row" role="group" aria-label=${`Row ${place + 1}`}>
    ${field.columns.map((column, at) => cellView(list, column, { place, at }))}
    <p class="fill-row-acts">
      <button type="button" class="is-quiet" aria-label=${`Repeat row ${place + 1}`} @click=${repeated}>Repeat</button>
      <button type="button" class="is-quiet" aria-label=${`Remove row ${place + 1}`} @click=${without}>Remove</button>
    </p>
  </div>`
}

function cellView(list: Rows, column: PaperColumn, { place, at }: { place: number; at: number }): TemplateResult {
  const { field, form } = list
  const id = cellId(field, place, at)
  const kept = shownRows(list)[place]?.[at] ?? ""
  const { type, value } = controlOf(column.kind, kept, form)
  const change = ({ target }: Event) => withCell(shownRows(list), { place, at }, target instanceof HTMLInputElement ? target.value : "")
  return html`<div class="fill-cell" data-kind=${column.kind}>
    <label for=${id}>${column.label}</label>
    <input id=${id} type=${type} autocomplete="off" placeholder=${type === "date" ? nothing : column.example} .value=${live(value)}
      @input=${(event: Event) => list.type(change(event))} @change=${(event: Event) => list.keep(change(event))} />
  </div>`
}

function withCell(rows: readonly Row[], { place, at }: { place: number; at: number }, value: string): readonly Row[] {
  return rows.map((row, one) => (one === place ? row.map((cell, other) => (other === at ? value : cell)) : row))
}

function cellId({ id }: PaperField, place: number, at: number): string {
  return `fill-${id}-${place}-${at}`
}

function cellSelector(field: PaperField, place: number): string {
  return `#${cellId(field, place, 0)}`
}
