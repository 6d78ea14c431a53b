/** elements: draws the dates that a plan hangs on, given or worked out, and what contract and calendar say. */

import { html, nothing, type TemplateResult } from "lit-html"

import { dayAndDistanceText } from "../../papers/plan-text.ts"
import { daysText, dayText } from "../../plan/days.ts"
import type { Anchors } from "../../plan/anchors.ts"
import type { Scene } from "./view.ts"

interface DateRow {
  /** What the address of its question says. */
  readonly name: string
  readonly label: string
  readonly value: string
  readonly note: string
}

const DAYS: readonly (readonly [name: string, label: string, anchor: keyof Anchors])[] = [
  ["notice", "Day of notice", "N"],
  ["conversation", "Day of the conversation", "C"],
  ["last-day", "Last day of service", "E"],
  ["invoice", "Day of the final invoice", "I"],
]
const UNKNOWN = "Not known yet"

/** Draw them, each with a way to change it alone. */
export function factsDatesView(scene: Scene, calendarName: string): TemplateResult {
  const rows = [...dayRows(scene), ...countRows(scene, calendarName)]
  return html`<section class="facts-part" aria-labelledby="facts-dates">
    <h3 id="facts-dates" data-about="part-dates" tabindex="-1">Dates</h3>
    <dl class="facts-list">${rows.map(rowView)}</dl>
  </section>`
}

function rowView({ name, label, value, note }: DateRow): TemplateResult {
  return html`<div data-about=${`set-${name}`}>
    <dt>${label}</dt>
    <dd>${value} ${note === "" ? nothing : html`<span class="muted">${note}</span>`}</dd>
    <dd><a href=${`#facts/${name}`} aria-label=${`Change: ${label}`}>Change</a></dd>
  </div>`
}

function dayRows({ plan: { anchors }, today }: Scene): DateRow[] {
  return DAYS.map(([name, label, anchor]) => {
    const { day, isGiven } = anchors[anchor]
    if (isGiven) return { name, label, value: dayAndDistanceText(day, today), note: "" }
    return { name, label, value: UNKNOWN, note: `The plan works it out: ${dayText(day)}.` }
  })
}

function countRows({ state: { counts, calendar } }: Scene, calendarName: string): DateRow[] {
  const [days, months, received] = [counts.get("contract_days"), counts.get("contract_months"), counts.get("received_days")]
  const contract = months === undefined ? textOf(days) : `${months} ${months === 1 ? "month" : "months"}`
  const own = calendar.code === "" ? "As this device says." : ""
  return [
    { name: "contract-notice", label: "Notice that the contract asks for", value: contract, note: "" },
    { name: "received-days", label: "Days until a notice counts as received", value: textOf(received), note: "" },
    { name: "calendar", label: "Whose holidays count", value: calendarName === "" ? "Weekends alone" : calendarName, note: own },
  ]
}

function textOf(days: number | undefined): string {
  return days === undefined ? UNKNOWN : daysText(days)
}
