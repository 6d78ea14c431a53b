/** elements: the view Papers lists what must be written, how far each paper is, and the sheets to print. */

import { html, type TemplateResult } from "lit-html"
import { repeat } from "lit-html/directives/repeat.js"

import type { PapersLibrary } from "../../contract-papers.ts"
import { countText } from "../../papers/plan-text.ts"
import { isoText } from "../../plan/days.ts"
import { entering } from "./entering.ts"
import { packsView } from "./packs-view.ts"
import { PaperForms } from "./paper-forms.ts"
import { ofEachCase } from "./of-each-case.ts"
import { paperStep, type PaperStep } from "./papers-steps.ts"
import { casePapers, type CasePaper } from "./papers-list.ts"
import { paperView, type PaperActs } from "./paper-view.ts"
import { paperSheetsView } from "./paper-sheets-view.ts"
import { Typed } from "./typed.ts"
import type { Desk, Draw, Scene } from "./view.ts"

class PapersView {
  private readonly desk: Desk
  private readonly typed = new Typed()
  private open: { template: string; step: PaperStep } | undefined
  private fault = ""
  private papers: PapersLibrary | "failed" | undefined
  private readonly forms: PaperForms

  constructor(desk: Desk) {
    this.desk = desk
    this.forms = new PaperForms(desk)
    void this.load()
  }

  draw(scene: Scene): TemplateResult {
    const { papers } = this
    const form = papers === undefined || papers === "failed" ? undefined : this.forms.draw(papers, scene)
    return form ?? this.listView(scene)
  }

  private listView(scene: Scene): TemplateResult {
    return html`<section class="papers" aria-labelledby="desk-heading">
      <h2 id="desk-heading" tabindex="-1">What must be written</h2>
      ${this.body(scene)}
    </section>`
  }

  private body(scene: Scene): TemplateResult {
    const { papers } = this
    if (papers === undefined) return html`<p class="muted">Loading…</p>`
    if (papers === "failed") {
      return html`<p>The list of papers could not be loaded. Check the connection, then try again.</p>
        <p><button type="button" @click=${() => void this.load()}>Try again</button></p>`
    }
    const all = casePapers(papers, scene.plan, scene.state)
    const acts = this.acts(scene, all.find(({ standing }) => standing === "not begun")?.template.id)
    return html`<p class="papers-sum">${sumText(all)}</p>
      <ol class="papers-list" role="list">
        ${repeat(all, ({ template }) => template.id, paper => paperView(paper, scene, acts))}
      </ol>
      <section aria-labelledby="paper-client">
        <h3 id="paper-client">For the client</h3>
        <p class="muted">One page of what happens next, the receipt to sign, and what came back.</p>
        <p><a href="#client">Make the page for the client</a></p>
      </section>
      ${packsView(all)} ${paperSheetsView(papers, scene)}`
  }

  private acts(scene: Scene, next = ""): PaperActs {
    return {
      next,
      typed: this.typed,
      fault: this.fault,
      openStep: template => (this.open?.template === template ? this.open.step : undefined),
      open: (template, step) => this.turnTo(template, step),
      leave: () => this.turnTo("", undefined),
      give: paper => this.give(paper, scene),
      draft: paper => void entering(this.desk, `“${paper.template.title}” is drafted.`, () => [paperStep("drafted").draft(paper.template.id, this.typed, "")]),
    }
  }

  private turnTo(template: string, step: PaperStep | undefined) {
    this.typed.clear()
    this.fault = ""
    this.open = step && { template, step }
    this.desk.redraw(step ? `#paper-form-${template}` : "")
  }

  private give({ template }: CasePaper, { today }: Scene) {
    if (!this.open) return
    const { said, draft } = paperStep(this.open.step)
    this.fault = entering(this.desk, `“${template.title}” ${said}.`, () => [draft(template.id, this.typed, isoText(today))])
    if (this.fault === "") this.turnTo("", undefined)
    else this.desk.redraw()
  }

  private async load() {
    this.papers = undefined
    this.desk.redraw()
    this.papers = await this.desk.host.data("papers").catch(() => "failed" as const)
    this.desk.redraw()
  }
}

/** Say how many there are, and how far they are. */
function sumText(papers: readonly CasePaper[]): string {
  const count = (standing: CasePaper["standing"]) => papers.filter(one => one.standing === standing).length
  const parts = (["signed", "sent", "drafted", "not begun"] as const).filter(standing => count(standing) > 0)
  if (parts.join() === "not begun") return `${countText(papers.length, "paper")}, none begun.`
  return `${countText(papers.length, "paper")}: ${parts.map(standing => `${count(standing)} ${standing}`).join(", ")}.`
}

/** Prepare the view. What is typed belongs to one case, so each case has a view of its own. */
export function makePapers(desk: Desk): Draw {
  return ofEachCase(() => new PapersView(desk))
}
