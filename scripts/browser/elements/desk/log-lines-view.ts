/** elements: draws everything that happened, by day, with a search. */

import { html, nothing, type TemplateResult } from "lit-html"
import { repeat } from "lit-html/directives/repeat.js"

import { awayText, countText } from "../../papers/plan-text.ts"
import { dayText, type Day } from "../../plan/days.ts"
import { sentence } from "../../plan/wording.ts"
import { byDay, foundRows, GROUPS, type Group, type LogRow } from "./log-rows.ts"

export interface LogLines {
  readonly rows: readonly LogRow[]
  readonly today: Day
  readonly group: Group
  readonly query: string
  /** How many lines are shown at most. */
  readonly most: number
  readonly find: (group: Group, query: string) => void
  readonly showMore: () => void
  readonly change: (entryId: string) => void
}

const GROUP_WORDS: Readonly<Record<Group, string>> = { all: "Everything", said: "Said and decided", done: "Done", facts: "Facts and the case" }
const STANDING_WORDS: Readonly<Record<LogRow["standing"], string>> = {
  "": "",
  "taken back": "Taken back. It counts no more.",
  erased: "Its words were erased.",
  newer: "Written by a newer edition of this site. It is kept as it is.",
}

/** Draw the lines. */
export function logLinesView(lines: LogLines): TemplateResult {
  const { rows, group, query, most, showMore } = lines
  const found = foundRows(rows, group, query)
  const shown = found.slice(0, most)
  return html`<section class="log-all" aria-labelledby="log-all">
    <h3 id="log-all">Everything that happened</h3>
    ${searchView(lines)}
    <p><output class="muted">${foundText(found.length, rows.length)}</output></p>
    ${repeat(byDay(shown), ({ day }) => day, ({ day, rows: ofDay }) => dayView(day, ofDay, lines))}
    ${found.length > shown.length ? html`<button type="button" @click=${showMore}>Show more (${found.length - shown.length})</button>` : nothing}
  </section>`
}

function searchView({ group, query, find }: LogLines): TemplateResult {
  const type = ({ target }: Event) => target instanceof HTMLInputElement && find(group, target.value)
  const choose = ({ target }: Event) => target instanceof HTMLSelectElement && find(GROUPS.find(one => one === target.value) ?? "all", query)
  return html`<div class="desk-search" role="search">
    <div class="desk-blank">
      <label for="log-search">Search the log</label>
      <input id="log-search" type="search" autocomplete="off" .value=${query} @input=${type} />
    </div>
    <div class="desk-blank">
      <label for="log-group">Show</label>
      <select id="log-group" @change=${choose}>
        ${GROUPS.map(one => html`<option value=${one} ?selected=${one === group}>${GROUP_WORDS[one]}</option>`)}
      </select>
    </div>
  </div>`
}

function foundText(found: number, all: number): string {
  if (all === 0) return "Nothing has happened yet."
  return found === all ? `${countText(all, "line")}.` : `${found} of ${countText(all, "line")}.`
}

function dayView(day: Day, rows: readonly LogRow[], { today, change }: LogLines): TemplateResult {
  const distance = day === today || day === today - 1 ? `${sentence(awayText(day - today))}, ` : ""
  return html`<h4 class="log-day">${distance}${dayText(day)}</h4>
    <ul class="log-lines" role="list">
      ${repeat(rows, ({ entry }) => entry.id, row => rowView(row, change))}
    </ul>`
}

function rowView(row: LogRow, change: (entryId: string) => void): TemplateResult {
  const { entry, line, time, who, standing } = row
  return html`<li class="log-line" data-standing=${standing === "" ? nothing : standing.replace(" ", "-")}>
    <span class="log-line-text">${line}</span>
    <span class="log-meta">${time}${who === "" ? "" : `, ${who}`}. ${STANDING_WORDS[standing]}</span>
    ${canChange(row)
      ? html`<button type="button" class="is-quiet" aria-label=${`${changeText(row)}: ${line}`} @click=${() => change(entry.id)}>${changeText(row)}</button>`
      : nothing}
  </li>`
}

/** What was erased, or opens a case, stays as it is. */
function canChange({ standing, isFinal }: LogRow): boolean {
  return !isFinal && standing !== "erased" && standing !== "newer"
}

function changeText({ standing, hasWords }: LogRow): string {
  return `${standing === "taken back" ? "Bring back" : "Take back"}${hasWords ? " or erase" : ""}`
}
