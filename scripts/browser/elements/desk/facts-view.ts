/** elements: the view Facts shows what is known of a case; each fact is changed alone, and says first what that would do. */

import { html, nothing, type TemplateResult } from "lit-html"

import { deadlining } from "../../case/kinds/deadline-set.ts"
import { calendaring } from "../../case/kinds/calendar-set.ts"
import { randomText } from "../../case/id.ts"
import type { CaseDeadline } from "../../case/state.ts"
import type { PapersLibrary } from "../../contract-papers.ts"
import { readDay } from "../../plan/days.ts"
import { told, untold } from "../start/answers-view.ts"
import { FIELDS as FIELD_NAMES } from "../start/fields.ts"
import { entering } from "./entering.ts"
import { FactsAsking } from "./facts-asking.ts"
import { factsCaseView } from "./facts-case-view.ts"
import { factsDatesView } from "./facts-dates-view.ts"
import { DEADLINE_ID, factsDeadlinesView, typedDeadline } from "./facts-deadlines-view.ts"
import { doubtsView } from "./facts-doubts-view.ts"
import { factsDeleteView } from "./facts-delete-view.ts"
import { factsFieldsView } from "./facts-fields-view.ts"
import { factsFileView } from "./facts-file-view.ts"
import { factsFreeView } from "./facts-free-view.ts"
import { factsPartsView } from "./facts-parts-view.ts"
import { factsPeopleView } from "./facts-people-view.ts"
import { FactsStorage } from "./facts-storage-view.ts"
import { ofEachCase } from "./of-each-case.ts"
import { Typed } from "./typed.ts"
import type { Desk, Draw, Scene } from "./view.ts"

class FactsView {
  private readonly desk: Desk
  private readonly asking: FactsAsking
  private readonly storage: FactsStorage
  private readonly typed = { blanks: new Typed(), deadline: new Typed(), free: new Typed() }
  private faults = { deadline: "", free: "" }
  private query = ""
  private isWhole = false
  private papers: PapersLibrary | undefined

  constructor(desk: Desk) {
    this.desk = desk
    this.asking = new FactsAsking(desk)
    this.storage = new FactsStorage(desk)
    void this.loadPapers()
  }

  draw(scene: Scene): TemplateResult {
    const { about } = scene.place
    const view = this.asking.view("", scene)
    const asked = this.isAsked(about, scene) ? this.asking.draw(about, scene) : nothing
    return html`<section class="desk-facts guide-room" aria-labelledby="desk-heading">
      <h2 id="desk-heading" tabindex="-1">What is known</h2>
      ${factsPartsView()}
      ${asked === nothing ? nothing : html`<div class="facts-asking" data-about=${about} role="group" aria-labelledby="guide-heading" tabindex="-1">${asked}</div>`}
      ${asked === nothing ? html`${doubtsView(scene)}${told(view, this.questions(scene))}${untold(scene.plan, view)}` : nothing}
      ${factsDatesView(scene, view.calendarName)} ${factsDeadlinesView(scene, this.deadlineForm())}
      ${factsFreeView(scene, this.freeForm(scene))} ${factsPeopleView(scene, this.typed.blanks, this.desk)} ${this.fieldsView(scene)}
      ${factsCaseView(scene, this.typed.blanks, this.desk)} ${this.storage.draw()} ${factsFileView(scene, this.desk)}
      ${factsDeleteView(this.desk)}
    </section>`
  }

  /** Tell whether an address means a question that can be asked again. */
  private isAsked(about: string, scene: Scene): boolean {
    return about !== "" && (this.questions(scene).includes(about) || FIELD_NAMES.includes(about))
  }

  private questions({ library: { facets, holds, floors } }: Scene): readonly string[] {
    return [...facets, ...holds.filter(({ ask }) => ask !== ""), ...floors].map(({ id }) => id)
  }

  private fieldsView(scene: Scene): TemplateResult | typeof nothing {
    if (!this.papers) return nothing
    const { query, isWhole } = this
    const search = { query, isWhole, find: (text: string) => this.put({ query: text }), showAll: () => this.put({ isWhole: true }) }
    return factsFieldsView(this.papers, scene, search, { typed: this.typed.blanks, desk: this.desk })
  }

  private deadlineForm() {
    const typed = this.typed.deadline
    const changed = () => this.desk.redraw()
    return {
      typed,
      changed,
      fault: this.faults.deadline,
      add: () => this.addDeadline(),
      leave: () => this.clear("deadline", ""),
      change: (id: string, deadline: CaseDeadline) => {
        typed.typeAll({ ...deadline, [DEADLINE_ID]: id })
        this.desk.redraw("#deadline-form")
      },
      remove: (id: string, deadline: CaseDeadline) => void entering(this.desk, "The date is taken out.", () => [deadlining(id, { ...deadline, day: "" })]),
    }
  }

  private addDeadline() {
    const typed = this.typed.deadline
    const deadline = typedDeadline(typed)
    const missing = deadline.title === "" && deadline.kind === "" ? "Say first what has to be met." : "Choose the day first."
    const isWhole = readDay(deadline.day) !== undefined && deadline.title + deadline.kind !== ""
    const known = typed.of(DEADLINE_ID)
    const id = known === "" ? `deadline-${randomText(8)}` : known
    this.clear("deadline", isWhole ? entering(this.desk, "The date is kept.", () => [deadlining(id, deadline)]) : missing)
  }

  private freeForm({ state }: Scene) {
    return {
      typed: this.typed.free,
      fault: this.faults.free,
      changed: () => this.desk.redraw(),
      set: (free: readonly string[], said: string) => {
        const isWhole = free.every(day => readDay(day) !== undefined)
        this.clear("free", isWhole ? entering(this.desk, said, () => [calendaring({ ...state.calendar, free })]) : "Choose a day first.")
      },
    }
  }

  /** Forget what is typed in a form, or say what is wrong with it. */
  private clear(form: "deadline" | "free", fault: string) {
    if (fault === "") this.typed[form].clear()
    this.faults = { ...this.faults, [form]: fault }
    this.desk.redraw()
  }

  private put({ query = this.query, isWhole = this.isWhole }: { query?: string; isWhole?: boolean }) {
    this.query = query
    this.isWhole = isWhole
    this.desk.redraw()
  }

  /** Without the papers, everything else is there. */
  private async loadPapers() {
    this.papers = await this.desk.host.data("papers").catch(() => undefined)
    this.desk.redraw()
  }
}

/** Prepare the view. What is typed belongs to one case, so each case has a view of its own. */
export function makeFacts(desk: Desk): Draw {
  return ofEachCase(() => new FactsView(desk))
}
