/** elements: the forms of the papers of one case, each made when it is first asked for. They lie in a part of their own. */

import { html, type TemplateResult } from "lit-html"

import type { PapersLibrary } from "../../contract-papers.ts"
import { packAt } from "../../papers/letters/packs.ts"
import type { Letters, PaperForm } from "./later-letters.ts"
import type { Desk, Scene } from "./view.ts"

export class PaperForms {
  private readonly desk: Desk
  private readonly forms = new Map<string, PaperForm>()
  private letters: Letters | "loading" | "failed" | undefined
  private shown = ""

  constructor(desk: Desk) {
    this.desk = desk
  }

  /** Draw the form or the pack that the address means; undefined if it means none. */
  draw(papers: PapersLibrary, scene: Scene): TemplateResult | undefined {
    const { about } = scene.place
    const isNew = about !== this.shown
    this.shown = about
    const make = makerOf(about, papers, this.desk)
    if (!make) return undefined
    if (this.letters === undefined) void this.load()
    if (this.letters === undefined || this.letters === "loading") return html`<p class="muted">Loading…</p>`
    return this.letters === "failed" ? this.failedView() : this.form(about, make(this.letters), isNew).draw(scene)
  }

  private form(about: string, make: () => PaperForm, isNew: boolean): PaperForm {
    const known = this.forms.get(about)
    const form = known ?? make()
    this.forms.set(about, form)
    if (known && isNew) form.begin()
    return form
  }

  private failedView(): TemplateResult {
    return html`<h2 id="desk-heading" tabindex="-1">This paper could not be loaded</h2>
      <p>Check the connection, then try again. Nothing is lost.</p>
      <p><button type="button" @click=${() => void this.load()}>Try again</button></p>`
  }

  private async load() {
    const { host } = this.desk
    this.letters = "loading"
    this.desk.redraw()
    const both = Promise.all([host.part("letters"), host.looks("letters")])
    this.letters = await both.then(([letters]) => letters, () => "failed" as const)
    this.desk.redraw()
  }
}

/** Return what makes the form or the pack of an address. */
function makerOf(about: string, papers: PapersLibrary, desk: Desk): ((letters: Letters) => () => PaperForm) | undefined {
  const template = papers.templates.find(({ id }) => id === about)
  if (template) return letters => () => letters.fill(desk, template, papers)
  const pack = packAt(about)
  return pack && (letters => () => letters.pack(desk, pack, papers))
}
