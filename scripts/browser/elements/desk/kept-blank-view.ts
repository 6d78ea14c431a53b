/** elements: draws a blank that is kept as it is left: no button, and what is kept is said aloud. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import type { Typed } from "./typed.ts"

export interface KeptBlank {
  /** Its id on the page; letters, digits, - and _ alone. */
  readonly id: string
  readonly label: string
  readonly kind: "line" | "text" | "day" | "choice"
  /** What a line holds, for the keyboard of a phone. */
  readonly mode?: "numeric" | "decimal" | "email" | "url" | "text"
  readonly help?: string
  readonly options?: readonly string[]
  /** What the case holds. */
  readonly value: string
  /** Keep it; returns what is wrong with it, empty if it is kept. */
  readonly keep: (value: string) => string
  /** Something is typed, which is not kept yet. */
  readonly hear?: () => void
  /** What is said of the words that stand there. */
  readonly below?: TemplateResult | typeof nothing
}

/** Draw it; what is typed and not kept yet lies in `typed`, with what is wrong with it. */
export function keptBlankView(blank: KeptBlank, typed: Typed): TemplateResult {
  const { id, label, help, kind } = blank
  const fault = typed.faultOf(id)
  return html`<div class="desk-blank" data-kind=${kind} ?data-wide=${blank.hear !== undefined}>
    <label for=${`blank-${id}`}>${label}</label>
    ${help === undefined ? nothing : html`<p class="desk-blank-help" id=${`blank-${id}-help`}>${help}</p>`} ${controlView(blank, typed)}
    ${fault === "" ? nothing : html`<p class="desk-fault-line" role="alert">${fault}</p>`} ${blank.below ?? nothing}
  </div>`
}

function controlView(blank: KeptBlank, typed: Typed): TemplateResult {
  const { id, kind, help } = blank
  const value = live(typed.of(id, blank.value))
  const described = help === undefined ? nothing : `blank-${id}-help`
  const type = (event: Event) => {
    typed.type(id, valueOf(event))
    blank.hear?.()
  }
  const keep = (event: Event) => keepTyped(blank, valueOf(event), typed)
  if (kind === "choice") return choiceView(blank, typed.of(id, blank.value), keep)
  if (kind === "text") {
    return html`<textarea id=${`blank-${id}`} data-about=${id} rows="2" aria-describedby=${described} .value=${value} @input=${type} @change=${keep}></textarea>`
  }
  return html`<input
    id=${`blank-${id}`}
    data-about=${id}
    type=${kind === "day" ? "date" : "text"}
    inputmode=${blank.mode ?? nothing}
    autocomplete="off"
    aria-describedby=${described}
    .value=${value}
    @input=${type}
    @change=${keep}
  />`
}

function choiceView({ id, options = [] }: KeptBlank, value: string, keep: (event: Event) => void): TemplateResult {
  return html`<select id=${`blank-${id}`} data-about=${id} @change=${keep}>
    ${["", ...options].map(one => html`<option value=${one} .selected=${live(one === value)}>${one === "" ? "Not known" : one}</option>`)}
  </select>`
}

function valueOf({ target }: Event): string {
  const isControl = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  return isControl ? target.value : ""
}

function keepTyped({ id, value: before, keep }: KeptBlank, value: string, typed: Typed) {
  const fault = value === before ? "" : keep(value)
  if (fault === "") typed.forget(id)
  else typed.refuse(id, fault)
}
