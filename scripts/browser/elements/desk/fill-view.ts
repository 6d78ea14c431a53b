/** elements: the view in which one paper is written: what is missing, what depends on the case, what is known, and the sheet as it will be. */

import { html, nothing, type TemplateResult } from "lit-html"
import { repeat } from "lit-html/directives/repeat.js"

import type { PaperField, PapersLibrary, PaperTemplate, PaperText } from "../../contract-papers.ts"
import type { FilledLetter } from "../../papers/letters/filled.ts"
import { FillBlanks } from "./fill-blanks.ts"
import { fillBlankView, type BlankRoom } from "./fill-blank-view.ts"
import { fillClausesView } from "./fill-clauses-view.ts"
import { blanksOf, clausesIn, countsText, fillingOf, keptIn, type Filling, type Ground } from "./fill-form.ts"
import { take, type Taking, type Way } from "./fill-results.ts"
import { fillResultsView } from "./fill-results-view.ts"
import { lettersView, writingFormView } from "./fill-choices-view.ts"
import { FillRemarks } from "./fill-remarks.ts"
import { KeptPeriods } from "./kept-periods-view.ts"
import { WRITING_FORM, writingFormOf } from "./fill-values.ts"
import { sheetPaperView } from "./sheet-paper-view.ts"
import { pageAt, type Desk, type Scene } from "./view.ts"

/** What is drawn: one letter of the paper, as it would be now. */
interface Now {
  readonly filling: Filling
  readonly ground: Ground
  readonly letter: FilledLetter
  readonly room: BlankRoom
}

export class FillView {
  private readonly desk: Desk
  private readonly template: PaperTemplate
  private readonly fields: readonly PaperField[]
  private readonly blanks: FillBlanks
  private readonly remarks: FillRemarks
  private readonly periods: KeptPeriods
  private text: PaperText | "failed" | undefined
  private place = 0
  private isNamed = false
  private caseId = ""
  /** The blanks that were open since the view came: one that is filled stays where it is. */
  private readonly missing = new Set<string>()

  constructor(desk: Desk, template: PaperTemplate, { fields }: PapersLibrary) {
    this.desk = desk
    this.template = template
    this.fields = fields
    this.blanks = new FillBlanks(desk)
    this.periods = new KeptPeriods(desk)
    this.remarks = new FillRemarks(desk, template.id)
    // A phone may close a page that is not seen, and says nothing more.
    document.addEventListener("visibilitychange", () => this.keepTyped())
    void this.load()
  }

  /** The view comes anew: it asks for what is missing now. */
  begin() {
    this.missing.clear()
  }

  draw(scene: Scene): TemplateResult {
    this.caseId = scene.caseId
    const { title, id } = this.template
    return html`<section class="fill" aria-labelledby="desk-heading">
      <p class="fill-back"><a href="#papers">All papers</a></p>
      <h2 id="desk-heading" tabindex="-1">${title} <span class="code">${id}</span></h2>
      ${this.body(scene)}
    </section>`
  }

  private body(scene: Scene): TemplateResult {
    const { text } = this
    if (text === undefined) return html`<p class="muted">Loading…</p>`
    if (text === "failed") {
      return html`<p>The words of this paper could not be loaded. Check the connection, then try again.</p>
        <p><button type="button" @click=${() => void this.load()}>Try again</button></p>`
    }
    const now = this.nowOf(text, scene)
    return html`<p class="fill-sum">${countsText(now.letter)}</p>
      <p class="muted">${this.template.purpose} <a href=${pageAt(scene, this.template.url)}>When to use it, and what to leave out</a></p>
      ${lettersView(text, this.place, place => this.turnTo(place))}
      <div class="fill-room">
        <div class="fill-form">${this.formView(now, scene)}</div>
        <div class="fill-paper">
          <h3 class="fill-paper-title">As it will be</h3>
          ${sheetPaperView(now.letter)}
        </div>
      </div>`
  }

  private nowOf(text: PaperText, scene: Scene): Now {
    const ground = this.groundOf(scene, field => this.blanks.valueOf(field, scene))
    const filling = fillingOf(text, ground)
    const letter = filling.paper.letters[this.place] ?? { title: "", to: "", goesOut: true, address: [], subject: [], blocks: [], asked: [], open: [] }
    for (const field of letter.open) this.missing.add(field)
    return { filling, ground, letter, room: { scene, desk: this.desk, blanks: this.blanks, form: ground.form, remark: this.remarks.of(scene), periods: this.periods } }
  }

  private groundOf(scene: Scene, kept: Ground["kept"]): Ground {
    const { state, plan } = scene
    return { fields: this.fields, state, known: plan.known, kept, form: writingFormOf(this.desk.host, scene) }
  }

  private formView(now: Now, scene: Scene): TemplateResult {
    const asked = blanksOf(now.letter, this.fields)
    const missing = asked.filter(({ id }) => this.missing.has(id))
    const known = asked.filter(({ id }) => !this.missing.has(id))
    const clauses = clausesIn(now.filling, this.place, now.ground)
    return html`${missing.length ? this.blanksView("What is missing", missing, now.room) : html`<p class="fill-whole">The case knows every word that this needs.</p>`}
      ${clauses.length ? fillClausesView(this.template.id, clauses, this.desk) : nothing} ${this.resultsView(now, scene)}
      ${known.length ? this.knownView(known, now.room, scene) : nothing}
      ${writingFormView(now.ground.form, id => this.writeAs(id))}`
  }

  private blanksView(title: string, fields: readonly PaperField[], room: BlankRoom): TemplateResult {
    return html`<h3>${title}</h3>
      <p class="muted">In the order of the text. Each is kept for the whole case when you leave its blank.</p>
      <div class="desk-blanks">${repeat(fields, ({ id }) => id, field => fillBlankView(field, room))}</div>`
  }

  private knownView(fields: readonly PaperField[], room: BlankRoom, { isPrinting, place }: Scene): TemplateResult {
    return html`<details class="fill-known" ?open=${isPrinting || place.about === "known"}>
      <summary>What is known already (${fields.length})</summary>
      <div class="desk-blanks">${repeat(fields, ({ id }) => id, field => fillBlankView(field, room))}</div>
    </details>`
  }

  private resultsView(now: Now, scene: Scene): TemplateResult {
    return fillResultsView({
      template: this.template,
      letter: now.letter,
      isNamed: this.isNamed,
      hasWord: now.filling.text.word !== "",
      name: isNamed => {
        this.isNamed = isNamed
        this.desk.redraw()
      },
      take: way => void this.take(way, scene),
    })
  }

  /** What is taken is what is kept: whatever was typed last is kept first. */
  private async take(way: Way, scene: Scene) {
    const { text } = this
    if (text === undefined || text === "failed" || !this.blanks.flush(this.fields, scene)) return this.desk.redraw()
    const { state } = this.desk.host.openCase
    const filling = fillingOf(text, this.groundOf({ ...scene, state }, keptIn(state)))
    const letter = filling.paper.letters[this.place]
    if (!letter) return
    const labelOf = (id: string) => this.fields.find(field => field.id === id)?.label ?? id
    const client = this.isNamed ? (state.fields.get("client_name") ?? "") : ""
    const taking: Taking = { template: this.template, filling, letter, place: this.place, labelOf, client }
    const first = await take(way, taking, this.desk, { ...scene, state })
    this.desk.redraw(first === "" ? "" : `[data-about="${first}"], [data-about="field-${first}"] input`)
  }

  private keepTyped() {
    const { openCase } = this.desk.host
    if (document.visibilityState === "hidden" && openCase.id === this.caseId) this.blanks.flush(this.fields, openCase)
  }

  private turnTo(place: number) {
    this.place = place
    this.missing.clear()
    this.desk.redraw()
  }

  private writeAs(id: string) {
    this.desk.host.settings.remember(WRITING_FORM, id)
    this.desk.redraw()
  }

  private async load() {
    this.text = undefined
    this.desk.redraw()
    this.text = await this.desk.host.data(`papers/${this.template.id}`).catch(() => "failed" as const)
    this.desk.redraw()
  }
}
