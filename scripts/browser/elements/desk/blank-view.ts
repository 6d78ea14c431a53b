/** elements: draws the blanks of a form, each with its label, and keeps what is typed in them. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import type { Typed } from "./typed.ts"

export interface Blank {
  readonly name: string
  readonly label: string
  readonly kind: "line" | "text" | "day" | "choice"
  readonly help?: string
  /** What stands there before anything is typed. */
  readonly first?: string
  readonly options?: readonly Option[]
}

/** A choice: its value, and its words. */
export type Option = readonly [value: string, words: string]

/** Where the blanks of one form stand: their ids begin alike, and what is typed is kept. */
export interface Sheet {
  readonly id: string
  readonly typed: Typed
  /** Something was typed or chosen. */
  readonly changed?: () => void
}

/** Draw a blank. */
export function blankView(blank: Blank, sheet: Sheet): TemplateResult {
  const id = `${sheet.id}-${blank.name}`
  const { help } = blank
  return html`<div class="desk-blank" data-kind=${blank.kind} ?data-wide=${help !== undefined}>
    <label for=${id}>${blank.label}</label>
    ${help === undefined ? nothing : html`<p class="desk-blank-help" id=${`${id}-help`}>${help}</p>`} ${controlView(blank, id, sheet)}
  </div>`
}

function controlView(blank: Blank, id: string, sheet: Sheet): TemplateResult {
  const value = sheet.typed.of(blank.name, blank.first)
  const described = blank.help === undefined ? nothing : `${id}-help`
  const hear = (event: Event) => hearTyped(event, blank.name, sheet)
  if (blank.kind === "choice") return choiceView(blank, { id, value, described, hear })
  if (blank.kind === "text") {
    return html`<textarea id=${id} rows="3" aria-describedby=${described} .value=${live(value)} @input=${hear}></textarea>`
  }
  const type = blank.kind === "day" ? "date" : "text"
  return html`<input id=${id} type=${type} autocomplete="off" aria-describedby=${described} .value=${live(value)} @input=${hear} />`
}

interface Control {
  readonly id: string
  readonly value: string
  readonly described: string | typeof nothing
  readonly hear: (event: Event) => void
}

function choiceView({ options = [] }: Blank, { id, value, described, hear }: Control): TemplateResult {
  return html`<select id=${id} aria-describedby=${described} @change=${hear}>
    ${options.map(([one, words]) => html`<option value=${one} .selected=${live(one === value)}>${words}</option>`)}
  </select>`
}

function hearTyped({ target }: Event, name: string, { typed, changed }: Sheet) {
  const isControl = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  if (!isControl) return
  typed.type(name, target.value)
  changed?.()
}
