/** elements: draws one blank of a paper's form, by its kind. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { PaperField } from "../../contract-papers.ts"
import { isFromDates, keptFor, sourceAddress } from "../../papers/letters/known.ts"
import { isAddress } from "../../papers/letters/mail.ts"
import type { WritingForm } from "../../papers/letters/writing-form.ts"
import type { FillBlanks } from "./fill-blanks.ts"
import { fillDayView } from "./fill-day-view.ts"
import type { Remark } from "./fill-remarks.ts"
import { fillRowsView } from "./fill-rows-view.ts"
import { controlOf } from "./fill-values.ts"
import type { KeptPeriods } from "./kept-periods-view.ts"
import { keptBlankView, type KeptBlank } from "./kept-blank-view.ts"
import type { Desk, Scene } from "./view.ts"

const KEPT_UNTIL = "retention_until"
const CLIENT = "client_name"

/** What the blanks of a form work with. */
export interface BlankRoom {
  readonly scene: Scene
  readonly desk: Desk
  readonly blanks: FillBlanks
  readonly form: WritingForm
  readonly remark: Remark
  readonly periods: KeptPeriods
}

/** Draw it. */
export function fillBlankView(field: PaperField, room: BlankRoom): TemplateResult {
  if (isFromDates(field.id)) return fillDayView(field, room)
  return field.columns.length ? listView(field, room) : lineView(field, room)
}

function lineView(field: PaperField, room: BlankRoom): TemplateResult {
  const { scene, desk, blanks, form } = room
  const { id, label, kind } = field
  const { type, mode, value } = controlOf(kind, keptFor(id, scene.state), form)
  const blank: KeptBlank = {
    id,
    label,
    kind: type === "date" ? "day" : kindOf(kind),
    mode,
    help: helpText(field, type),
    value,
    keep: typed => blanks.keep(field, typed),
    hear: () => desk.redraw(),
    below: html`${fromView(sourceAddress(id, scene.state))} ${saidView(field, room)}`,
  }
  return keptBlankView(blank, blanks.typed)
}

function fromView(address: string): TemplateResult | typeof nothing {
  return address === "" ? nothing : html`<p class="fill-from">The case knows it. <a href=${address}>Change it for the whole case</a>, or write another for its papers.</p>`
}

/** What is said of what stands in the blank, or could stand there. */
function saidView(field: PaperField, { scene, blanks, remark, periods, desk }: BlankRoom): TemplateResult | typeof nothing {
  const { id, kind, label } = field
  const typed = blanks.valueOf(id, scene)
  if (kind === "email") return addressView(typed)
  if (id === CLIENT && typed === "") return titleView(scene.state.title, title => take(field, title, { blanks, desk }))
  if (id === KEPT_UNTIL) return periods.view(scene, { label, take: day => take(field, day, { blanks, desk }) })
  return kind === "long-text" || kind === "text" ? remark(typed, id) : nothing
}

/** A case mostly bears the name of its client; whether it is the one in the agreement, only the reader knows. */
function titleView(title: string, keep: (title: string) => void): TemplateResult | typeof nothing {
  if (title === "") return nothing
  return html`<p class="fill-acts">
    <button type="button" class="is-quiet" @click=${() => keep(title)}>Take the name of the case: ${title}</button>
  </p>`
}

function take(field: PaperField, day: string, { blanks, desk }: Pick<BlankRoom, "blanks" | "desk">) {
  const fault = blanks.keep(field, day)
  if (fault === "") blanks.typed.forget(field.id)
  else blanks.typed.refuse(field.id, fault)
  desk.redraw(`#blank-${field.id}`)
}

function kindOf(kind: string): "text" | "line" {
  return kind === "long-text" || kind === "list" ? "text" : "line"
}

/** A draft is addressed to what is one address without doubt; else a program for mail asks for it. */
function addressView(typed: string): TemplateResult | typeof nothing {
  if (typed === "" || isAddress(typed.trim())) return nothing
  return html`<p class="fill-why" role="status">This isn’t one plain address, such as ida@example.com. It is kept, and the draft opens without a receiver.</p>`
}

/** A calendar shows by itself how a day is written. */
function helpText({ help, example }: PaperField, type: string): string {
  return type === "date" ? help : `${help} Such as: ${example}`
}

function listView(field: PaperField, { scene, blanks, desk, form }: BlankRoom): TemplateResult {
  return fillRowsView({
    field,
    form,
    rows: blanks.rowsOf(field, scene),
    fault: blanks.typed.faultOf(field.id),
    type: rows => blanks.typeRows(field, rows, scene),
    keep: (rows, focus = "") => {
      blanks.keepRows(field, rows, scene)
      desk.redraw(focus)
    },
  })
}
