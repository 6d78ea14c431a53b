/** elements: the view of a pack: what it holds and what is still open in it, before it is printed or taken, and its sheets. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { PaperField, PapersLibrary, PaperText } from "../../contract-papers.ts"
import { openIn } from "../../papers/letters/filled.ts"
import { inPack, type Pack } from "../../papers/letters/packs.ts"
import type { PackPaper } from "../../papers/letters/pack-files.ts"
import { countText } from "../../papers/plan-text.ts"
import { isoText } from "../../plan/days.ts"
import { joined, sentence } from "../../plan/wording.ts"
import { download } from "../download.ts"
import { fillingOf, keptIn } from "./fill-form.ts"
import { writingFormOf } from "./fill-values.ts"
import { casePapers, type CasePaper } from "./papers-list.ts"
import { sheetRowView } from "./paper-sheets-view.ts"
import { sheetPaperView } from "./sheet-paper-view.ts"
import type { Desk, Scene } from "./view.ts"

const ZIP = "application/zip"

export class PackView {
  private readonly desk: Desk
  private readonly pack: Pack
  private readonly papers: PapersLibrary
  private readonly labels: ReadonlyMap<string, string>
  private texts: ReadonlyMap<string, PaperText> | "loading" | "failed" | undefined

  constructor(desk: Desk, pack: Pack, papers: PapersLibrary) {
    this.desk = desk
    this.pack = pack
    this.papers = papers
    this.labels = new Map(papers.fields.map(({ id, label }: PaperField) => [id, label]))
  }

  /** It comes anew: what the case needs may have changed. */
  begin() {
    this.texts = undefined
  }

  draw(scene: Scene): TemplateResult {
    const { title, when } = this.pack
    const held = inPack(this.pack, casePapers(this.papers, scene.plan, scene.state))
    return html`<section class="fill pack" aria-labelledby="desk-heading">
      <p class="fill-back"><a href="#papers">All papers</a></p>
      <h2 id="desk-heading" tabindex="-1">${title}</h2>
      <p class="muted">For ${when}. It holds what this case needs: ${countText(held.length, "paper")}, each as it stands now.</p>
      ${this.body(held, scene)}
    </section>`
  }

  private body(held: readonly CasePaper[], scene: Scene): TemplateResult {
    if (this.texts === undefined) void this.load(held)
    const { texts } = this
    if (texts === undefined || texts === "loading") return html`<p class="muted">Loading…</p>`
    if (texts === "failed") {
      return html`<p>The papers could not be loaded. Check the connection, then try again.</p>
        <p><button type="button" @click=${() => void this.load(held)}>Try again</button></p>`
    }
    return this.wholeView(held, this.filled(held, texts, scene), scene)
  }

  private wholeView(held: readonly CasePaper[], filled: readonly PackPaper[], scene: Scene): TemplateResult {
    return html`<ol class="pack-list">
        ${filled.map((paper, place) => html`<li>
          <a href=${`#papers/${paper.paper.id}`}>${paper.paper.title}</a> <span class="code">${paper.paper.id}</span>
          <p class="fill-why">${sentence(held[place]?.standing ?? "")}. ${this.openText(paper)}</p>
        </li>`)}
      </ol>
      ${this.besideView(scene)}
      <p class="fill-ways">
        <button type="button" class="is-main" @click=${() => print()}>Print all</button>
        <button type="button" @click=${() => void this.take(filled, scene)}>Take them as one .zip</button>
      </p>
      <div class="fill-room"><div class="fill-paper">
        <h3 class="fill-paper-title">As they will be</h3>
        ${filled.flatMap(({ paper }) => paper.letters.map(sheetPaperView))}
      </div></div>`
  }

  private besideView(scene: Scene): TemplateResult | typeof nothing {
    const { phases, hasRecord } = this.pack
    const sheets = this.papers.sheets.filter(({ id }) => phases.includes(id))
    if (sheets.length === 0 && !hasRecord) return nothing
    return html`<p class="pack-beside">Beside it, and not in it:</p>
      <ul class="facts-rows" role="list">
        ${sheets.map(sheet => sheetRowView(sheet, scene))} ${hasRecord ? html`<li><a href="#facts/part-file">The record of the case</a>, saved with its file</li>` : nothing}
      </ul>`
  }

  private openText({ paper }: PackPaper): string {
    const open = openIn(paper).map(field => this.labels.get(field) ?? field)
    if (open.length === 0) return "Every blank is filled."
    return `${countText(open.length, "blank")} ${open.length === 1 ? "is" : "are"} open and will be marked: ${joined(open)}.`
  }

  private filled(held: readonly CasePaper[], texts: ReadonlyMap<string, PaperText>, scene: Scene): readonly PackPaper[] {
    const { state, plan } = scene
    const form = writingFormOf(this.desk.host, scene)
    const ground = { fields: this.papers.fields, state, known: plan.known, kept: keptIn(state), form }
    return held.flatMap(({ template: { id, file } }) => {
      const text = texts.get(id)
      return text ? [{ ...fillingOf(text, ground), name: file.split("/").at(-1) ?? id, labelOf: (field: string) => this.labels.get(field) ?? field }] : []
    })
  }

  private async take(filled: readonly PackPaper[], { today }: Scene) {
    const name = `${this.pack.id}-${isoText(today)}.zip`
    try {
      const files = await this.desk.host.part("letter-files")
      download(name, files.pack(this.pack.title, filled), ZIP)
      this.desk.say(`${name} is with your downloads.`)
    } catch {
      this.desk.say("The file could not be made. Check the connection, then try again.")
    }
  }

  private async load(held: readonly CasePaper[]) {
    this.texts = "loading"
    const loading = held.map(async ({ template: { id } }) => [id, await this.desk.host.data(`papers/${id}`)] as const)
    this.texts = await Promise.all(loading).then(all => new Map(all), () => "failed" as const)
    this.desk.redraw()
  }
}
