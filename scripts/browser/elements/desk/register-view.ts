/** elements: the register: what all real cases of this browser have in common, without a name, and as a table to take away. */

import { html, nothing, type TemplateResult } from "lit-html"

import { csvText } from "../../papers/table.ts"
import { isoText } from "../../plan/days.ts"
import { download } from "../download.ts"
import { countryOf } from "../start/given-state.ts"
import { GuideCalendar } from "../start/guide-calendar.ts"
import { countriesHere } from "./facts-asking.ts"
import { insightsOf } from "./register-insights.ts"
import { insightsView } from "./register-insights-view.ts"
import { readRegister } from "./register-reading.ts"
import type { RegisterRow } from "./register-row.ts"
import { REGISTER_HEADS, registerCells } from "./register-table.ts"
import type { Desk, Draw, Scene } from "./view.ts"

class RegisterView {
  private readonly desk: Desk
  private readonly calendar: GuideCalendar
  private rows: readonly RegisterRow[] | "failed" | undefined
  private progress = ""
  private isReading = false
  /** The state of the open case when the rows were read: another one makes them old. */
  private readAt: Scene["state"] | undefined

  constructor(desk: Desk) {
    const countries = countriesHere()
    this.desk = desk
    this.calendar = new GuideCalendar(desk.host, countries, countryOf(navigator.language, countries))
  }

  draw(scene: Scene): TemplateResult {
    if (this.rows === undefined || this.readAt !== scene.state) void this.read(scene)
    return html`<section class="register-all" aria-labelledby="desk-heading">
      <h2 id="desk-heading" tabindex="-1">What your endings have in common</h2>
      <p class="muted">
        All real cases of this browser, without their names. Practice stays out, and so does every case of suspicion: many people read a register.
        It is worked out here and sent nowhere.
      </p>
      ${this.body(scene)}
      <p><a href="#cases">All cases</a></p>
    </section>`
  }

  private body(scene: Scene): TemplateResult {
    const { rows } = this
    if (rows === undefined) return html`<p class="muted">Reading the cases… ${this.progress}</p>`
    if (rows === "failed") return html`<p>This browser does not let its cases be read now. <button type="button" @click=${() => this.again()}>Try again</button></p>`
    if (!rows.length) return html`<p>There is no real case yet. Once there are some, this page shows their reasons, their length, and what came afterwards.</p>`
    return html`${insightsView(insightsOf(rows), scene.library)} ${this.tableView(rows, scene)}`
  }

  private tableView(rows: readonly RegisterRow[], { library, today, isPrinting }: Scene): TemplateResult {
    const save = () => {
      const name = `high-note-register-${isoText(today)}.csv`
      download(name, csvText(REGISTER_HEADS, rows.map(row => registerCells(row, library))), "text/csv")
      this.desk.say(`Saving the register as ${name}.`)
    }
    return html`<section aria-labelledby="register-rows">
      <h3 id="register-rows">The rows</h3>
      <p class="desk-buttons"><button type="button" @click=${save}>Save as a table (.csv)</button></p>
      <details class="paper-more" ?open=${isPrinting}>
        <summary>Look at ${rows.length === 1 ? "the row" : `the ${rows.length} rows`}</summary>
        ${rows.map(row => rowView(registerCells(row, library)))}
      </details>
    </section>`
  }

  private again() {
    this.rows = undefined
    this.desk.redraw()
  }

  private async read({ library, today, state }: Scene) {
    if (this.isReading) return
    this.isReading = true
    this.readAt = state
    const progress = (read: number, all: number) => {
      this.progress = `${read} of ${all}.`
      this.desk.redraw()
    }
    this.rows = await readRegister({ host: this.desk.host, library, calendar: this.calendar, today, progress }).catch(() => "failed" as const)
    this.isReading = false
    this.desk.redraw()
  }
}

/** On a phone a table of so many columns would run off the page, so a row is a list. */
function rowView([code = "", ...cells]: readonly string[]): TemplateResult {
  return html`<h4>${code}</h4>
    <dl class="facts-list register-row">
      ${cells.map((cell, place) => (cell === "not known" ? nothing : html`<div><dt>${REGISTER_HEADS[place + 1] ?? ""}</dt><dd>${cell}</dd></div>`))}
    </dl>`
}

/** Prepare the view. */
export function makeRegister(desk: Desk): Draw {
  const view = new RegisterView(desk)
  return scene => view.draw(scene)
}
