/** elements: draws the control of a day, a number or a calendar. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import { isoText, readDay } from "../../plan/days.ts"
import { readDates } from "../../plan/given-dates.ts"
import { nothingKnown } from "../../plan/given.ts"
import { countOf, type Beside, type Field } from "./fields.ts"
import { LAST_DAY } from "./flow.ts"
import { withLastDay } from "./guide-state.ts"
import { dayAndDistanceText } from "../../papers/plan-text.ts"
import type { View } from "./view.ts"

/** Return what is typed now, and what is chosen beside it. */
export function draftOf({ given, beside }: Field, { draft = [] }: View): [value: string, beside: string] {
  const [value = given, other = beside?.given ?? ""] = draft
  return [value, other]
}

/** Draw a field; the last day can also be today, or stay open. */
export function fieldView(field: Field, view: View): TemplateResult {
  const [value, other] = draftOf(field, view)
  const give = (text: string) => view.choose([text, other])
  return html`<label class="guide-field" for="guide-value">${field.label}</label>
    ${field.kind === "calendar" ? calendarView(value, give, view) : inputView(field, value, give)}
    ${field.beside ? besideView(field.beside, other, choice => view.choose([value, choice])) : nothing}
    ${field.kind === "day" ? spokenDay(value, view) : nothing} ${field.name === LAST_DAY ? shortcutsView(view) : nothing}`
}

function inputView({ kind }: Field, value: string, give: (text: string) => void): TemplateResult {
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) give(target.value)
  }
  const isDay = kind === "day"
  return html`<input
    id="guide-value"
    type=${isDay ? "date" : "text"}
    inputmode=${isDay ? nothing : "numeric"}
    autocomplete="off"
    .value=${live(value)}
    @input=${hear}
  />`
}

/** Say the day in words: the control shows it as the device likes, and 2 March is not 3 February. */
function spokenDay(value: string, { today }: View): TemplateResult {
  const day = readDay(value)
  return html`<p class="guide-spoken">${day === undefined ? "" : `${dayAndDistanceText(day, today)}.`}</p>`
}

function besideView({ kind, label, options }: Beside, given: string, give: (text: string) => void): TemplateResult {
  if (kind === "box") {
    return html`<label class="choice">
      <input type="checkbox" .checked=${live(given !== "")} @change=${() => give(given === "" ? "met" : "")} />
      <span class="choice-label">${label}</span>
    </label>`
  }
  return html`<div role="radiogroup" aria-label=${label} class="guide-switch">
    ${options.map(
      one => html`<label><input type="radio" name="beside" .checked=${live(one === given)} @change=${() => give(one)} />${one}</label>`,
    )}
  </div>`
}

function calendarView(value: string, give: (text: string) => void, { calendars, deviceCalendar }: View): TemplateResult {
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) give(target.value)
  }
  return html`<select id="guide-value" @change=${hear}>
    <option value="" ?selected=${value === ""}>${deviceCalendar === "" ? "Weekends alone" : `${deviceCalendar}, as this device says`}</option>
    ${calendars.map(({ id, name }) => html`<option value=${id} ?selected=${id === value}>${id.includes("-") ? `\u2003${name}` : name}</option>`)}
  </select>`
}

/** Offer what needs no typing: it ends today, or nobody knows yet when. Where there is a plan, they only propose it. */
function shortcutsView(view: View): TemplateResult {
  const { state, today, planOf, isPlanned } = view
  const give = (text: string) => (isPlanned ? view.choose([text]) : view.go(withLastDay(state, text)))
  const supposed = planOf(withLastDay(state, "")).anchors.E.day
  return html`<p class="guide-or">or</p>
    ${shortcut("It is happening today", "You see what belongs to the first 24 hours first.", () => give(isoText(today)))}
    ${shortcut("Not known yet", `Counts as: ${dayAndDistanceText(supposed, today)}.`, () => give(""))}`
}

function shortcut(label: string, help: string, act: () => void): TemplateResult {
  return html`<button type="button" class="choice choice-button" @click=${act}>
    <span class="choice-label">${label}</span> <span class="choice-notes">${help}</span>
  </button>`
}

/** Say what is wrong with a value; empty if nothing is. An empty value takes back what was known. */
export function fieldFault(field: Field, value: string, view: View): string {
  if (field.kind === "number") return value === "" || countOf(value) !== undefined ? "" : "Write a whole number of days or months, such as 30."
  if (field.kind === "calendar") return ""
  return value === "" ? emptyFault(field, view) : dayFault(field, value, view)
}

function emptyFault({ name, given }: Field, { isPlanned }: View): string {
  return given !== "" || (name === LAST_DAY && isPlanned) ? "" : "Choose a day first."
}

function dayFault({ name }: Field, value: string, { today, state }: View): string {
  const key = name === LAST_DAY ? "lastDay" : name
  const { refused } = readDates({ ...nothingKnown(today), dates: { ...state.dates, [key]: value } })
  return refused[0] ?? ""
}
