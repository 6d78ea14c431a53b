/** elements: the view Log keeps what was said and decided, why it ends, and everything else that happened. */

import { html, type TemplateResult } from "lit-html"

import type { Contact, Decision } from "../../case/state.ts"
import type { PaperField } from "../../contract-papers.ts"
import { isoText } from "../../plan/days.ts"
import { entering } from "./entering.ts"
import { anewValues, writtenSorts, type Sort, type Written } from "./log-blanks.ts"
import { changeEntry } from "./log-change.ts"
import { logFormView } from "./log-form-view.ts"
import { logLinesView } from "./log-lines-view.ts"
import { logNames } from "./log-names.ts"
import { logOddView } from "./log-odd-view.ts"
import { logReasonsView } from "./log-reasons-view.ts"
import { logRows, type Group, type LogRow } from "./log-rows.ts"
import { logSaidView } from "./log-said-view.ts"
import { ofEachCase } from "./of-each-case.ts"
import { Typed } from "./typed.ts"
import type { Desk, Draw, Scene } from "./view.ts"

const PAGE = 60

class LogView {
  private readonly desk: Desk
  private readonly typed: Readonly<Record<Sort, Typed>> = { contact: new Typed(), decision: new Typed(), reason: new Typed(), cause: new Typed() }
  private sort: Sort = "contact"
  private fault = ""
  private group: Group = "all"
  private query = ""
  private most = PAGE
  private isWhole = false
  private fields: readonly PaperField[] = []
  /** The lines of a state: to make them anew with each letter of a search would be slow. */
  private made: { state: Scene["state"]; fields: readonly PaperField[]; rows: readonly LogRow[] } | undefined

  constructor(desk: Desk) {
    this.desk = desk
    void this.loadFields()
  }

  draw(scene: Scene): TemplateResult {
    const { state, today } = scene
    const rows = this.rows(scene)
    const names = logNames(scene, this.desk.host, this.fields)
    return html`<section class="log" aria-labelledby="desk-heading">
      <h2 id="desk-heading" tabindex="-1">What was said and done</h2>
      ${logFormView(this.form(scene))} ${logReasonsView(state, names)}
      <section aria-labelledby="log-said">
        <h3 id="log-said">Contacts and decisions</h3>
        ${logSaidView(state, this.isWhole || scene.isPrinting, () => this.showAllSaid(), this.acts(rows))}
      </section>
      ${logLinesView({ rows, today, group: this.group, query: this.query, most: scene.isPrinting ? rows.length : this.most, ...this.lineActs(rows) })}
      ${logOddView(this.desk.host.openCase.odd)}
    </section>`
  }

  private rows({ state, library }: Scene): readonly LogRow[] {
    const { fields } = this
    if (this.made?.state !== state || this.made.fields !== fields) {
      const { host } = this.desk
      this.made = { state, fields, rows: logRows(host.openCase.entries.values(), logNames({ library, state }, host, fields)) }
    }
    return this.made.rows
  }

  private form({ library, today, state }: Scene) {
    const { sort, fault } = this
    const sorts = writtenSorts(library, isoText(today), state.standing !== "open" || (state.dates.get("last_day") ?? "9") < isoText(today))
    return {
      sorts,
      sort,
      fault,
      typed: this.typed[sort],
      choose: (other: Sort) => this.put({ sort: other, fault: "" }),
      add: () => this.add(sorts[sort]),
      leave: () => this.leave(),
    }
  }

  private add({ needs: [blank, missing], draft, said }: Written) {
    const typed = this.typed[this.sort]
    const fault = typed.of(blank).trim() === "" ? missing : entering(this.desk, said, () => [draft(typed)])
    if (fault === "") typed.clear()
    this.put({ fault })
  }

  private leave() {
    this.typed[this.sort].clear()
    this.put({ fault: "" })
  }

  private acts(rows: readonly LogRow[]) {
    return {
      change: this.lineActs(rows).change,
      writeAnew: (one: Contact | Decision) => {
        const sort = "said" in one ? "contact" : "decision"
        this.typed[sort].clear()
        this.typed[sort].typeAll(anewValues(one))
        this.put({ sort, fault: "" })
        this.desk.redraw("#log-form")
      },
    }
  }

  private lineActs(rows: readonly LogRow[]) {
    return {
      find: (group: Group, query: string) => this.put({ group, query, most: PAGE }),
      showMore: () => this.put({ most: this.most + 5 * PAGE }),
      change: (entryId: string) => {
        const row = rows.find(({ entry }) => entry.id === entryId)
        if (row) void changeEntry(this.desk, row)
      },
    }
  }

  private showAllSaid() {
    this.put({ isWhole: true })
  }

  private put(changed: Partial<Record<"sort", Sort> & Record<"fault" | "query", string> & { group: Group; most: number; isWhole: boolean }>) {
    this.sort = changed.sort ?? this.sort
    this.fault = changed.fault ?? this.fault
    this.group = changed.group ?? this.group
    this.query = changed.query ?? this.query
    this.most = changed.most ?? this.most
    this.isWhole = changed.isWhole ?? this.isWhole
    this.desk.redraw()
  }

  /** The names of blanks come with the papers; without them, they go by their ids. */
  private async loadFields() {
    const papers = await this.desk.host.data("papers").catch(() => undefined)
    if (!papers) return
    this.fields = papers.fields
    this.desk.redraw()
  }
}

/** Prepare the view. What is typed belongs to one case, so each case has a view of its own. */
export function makeLog(desk: Desk): Draw {
  return ofEachCase(() => new LogView(desk))
}
