/** elements: draws a blank that a day of the case fills. The plan hangs on it: what a change would do is said before it is kept. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import { dating } from "../../case/kinds/date-set.ts"
import type { PaperField } from "../../contract-papers.ts"
import { DATES, keptFor } from "../../papers/letters/known.ts"
import type { Anchors } from "../../plan/anchors.ts"
import { dayText, isoText, readDay } from "../../plan/days.ts"
import { entering } from "./entering.ts"
import { effectText } from "./facts-effect.ts"
import type { BlankRoom } from "./fill-blank-view.ts"

/** The names under which the plan knows the days of a case. */
const IN_PLAN = { last_day: ["lastDay", "E"], notice: ["notice", "N"], conversation: ["conversation", "C"] } as const
type PlannedDate = keyof typeof IN_PLAN

/** Draw it. */
export function fillDayView(field: PaperField, room: BlankRoom): TemplateResult {
  const { id, label, help } = field
  const { typed: all } = room.blanks
  const kept = keptFor(id, room.scene.state)
  const typed = all.of(id, kept)
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) all.type(id, target.value)
    room.desk.redraw()
  }
  return html`<div class="desk-blank" data-kind="day" data-wide>
    <label for=${`blank-${id}`}>${label}</label>
    <p class="desk-blank-help" id=${`blank-${id}-help`}>${help} The plan counts from it.</p>
    <input id=${`blank-${id}`} data-about=${id} type="date" autocomplete="off" aria-describedby=${`blank-${id}-help`} .value=${live(typed)} @input=${hear} />
    ${typed === kept ? proposalView(field, room) : changeView(field, typed, room)}
    <p class="desk-fault-line" role="alert">${all.faultOf(id)}</p>
  </div>`
}

function proposalView(field: PaperField, room: BlankRoom): TemplateResult | typeof nothing {
  const date = plannedDate(field)
  if (date === undefined) return nothing
  const anchors: Anchors = room.scene.plan.anchors
  const { day, isGiven } = anchors[IN_PLAN[date][1]]
  if (isGiven) return nothing
  return html`<p class="fill-acts">
    <button type="button" class="is-quiet" @click=${() => keepDay(field, isoText(day), room)}>Take the day of the plan: ${dayText(day)}</button>
  </p>`
}

function changeView(field: PaperField, typed: string, room: BlankRoom): TemplateResult | typeof nothing {
  const date = plannedDate(field)
  if (date === undefined || readDay(typed) === undefined) return nothing
  const dates = { ...room.scene.given.dates, [IN_PLAN[date][0]]: typed }
  return html`<p class="fill-effect" role="status">${effectText(room.scene, { dates })}</p>
    <p class="fill-acts">
      <button type="button" @click=${() => keepDay(field, typed, room)}>Keep this day</button>
      <button type="button" class="is-quiet" @click=${() => putBack(field, room)}>Put it back</button>
    </p>`
}

function plannedDate({ id }: PaperField): PlannedDate | undefined {
  const date = DATES[id]
  return date !== undefined && Object.hasOwn(IN_PLAN, date) ? (date as PlannedDate) : undefined
}

function keepDay(field: PaperField, day: string, { desk, blanks: { typed } }: BlankRoom) {
  const date = plannedDate(field)
  const fault = date === undefined ? "" : entering(desk, `“${field.label}” is kept, and the plan counts from it.`, () => [dating(date, day)])
  if (fault === "") typed.forget(field.id)
  else typed.refuse(field.id, fault)
  desk.redraw()
}

function putBack({ id }: PaperField, { desk, blanks: { typed } }: BlankRoom) {
  typed.forget(id)
  desk.redraw()
}
