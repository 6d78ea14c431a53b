/** elements: the view that prints a case: what a reader chooses of it, and below it the sheet as it comes out of the printer. */

import { html, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import type { ItemHow } from "../../contract-papers.ts"
import { PRINT_NAME } from "../frame/printed-text.ts"
import { ofEachCase } from "./of-each-case.ts"
import { DEPTHS, FIRST_CHOICE, PAPERS, STANDS, whatGroups, type PrintChoice } from "./print-choice.ts"
import { printSheet } from "./print-sheet-view.ts"
import type { Desk, Draw, Scene } from "./view.ts"

class PrintView {
  private readonly desk: Desk
  private choice = FIRST_CHOICE
  private hows: ReadonlyMap<string, ItemHow> | "failed" | undefined
  /** What the address named last. */
  private led = ""

  constructor(desk: Desk) {
    this.desk = desk
  }

  draw(scene: Scene): TemplateResult {
    const { about } = scene.place
    if (about !== this.led) this.choice = { ...this.choice, what: about }
    this.led = about
    return html`<section class="desk-part print-view" aria-labelledby="desk-heading">
      <h2 id="desk-heading" tabindex="-1">Print the plan</h2>
      ${this.form(scene)}
      <output class="print-told">${this.told()}</output>
      ${printSheet(this.choice, scene, typeof this.hows === "object" ? this.hows : new Map())}
    </section>`
  }

  private form(scene: Scene): TemplateResult {
    const { choice } = this
    return html`<div class="print-form">
      ${this.whatField(scene)} ${this.field("How far", STANDS, choice.stand, stand => ({ ...choice, stand }))}
      ${this.field("How much of each item", DEPTHS, choice.depth, depth => ({ ...choice, depth }))}
      ${this.field("Paper", PAPERS, choice.paper, paper => ({ ...choice, paper }))}
      <div class="desk-boxes">
        ${box("Large print", choice.isLarge, isLarge => this.choose({ ...choice, isLarge }))}
        ${box("Name the case on paper", this.isNamed, isNamed => this.name(isNamed))}
      </div>
      <p><button type="button" class="is-main" ?disabled=${this.isWaiting} @click=${() => print()}>Print</button></p>
    </div>`
  }

  private whatField(scene: Scene): TemplateResult {
    const { what } = this.choice
    return html`<label class="desk-field"
      >What<select @change=${chosen(value => this.choose({ ...this.choice, what: value }))}>
        <option value="" .selected=${live(what === "")}>Everything</option>
        ${whatGroups(scene).map(
          ({ label, options }) => html`<optgroup label=${label}>
            ${options.map(([id, words]) => html`<option value=${id} .selected=${live(id === what)}>${words}</option>`)}
          </optgroup>`,
        )}
      </select></label
    >`
  }

  private field<Id extends string>(label: string, options: readonly (readonly [Id, string])[], current: Id, change: (id: Id) => PrintChoice): TemplateResult {
    const take = (value: string) => {
      const id = options.find(([one]) => one === value)?.[0]
      if (id !== undefined) this.choose(change(id))
    }
    return html`<label class="desk-field"
      >${label}<select @change=${chosen(take)}>
        ${options.map(([id, words]) => html`<option value=${id} .selected=${live(id === current)}>${words}</option>`)}
      </select></label
    >`
  }

  private choose(choice: PrintChoice) {
    this.choice = choice
    if (choice.depth !== "titles" && typeof this.hows !== "object") void this.load()
    this.desk.redraw()
  }

  /** The name of a case is on no paper until its reader asks for it; the browser remembers that for every page. */
  private name(isNamed: boolean) {
    this.desk.host.settings.remember(PRINT_NAME, isNamed ? "yes" : "")
    this.desk.redraw()
  }

  private get isNamed(): boolean {
    return this.desk.host.settings.recall(PRINT_NAME) !== ""
  }

  private get isWaiting(): boolean {
    return this.choice.depth !== "titles" && typeof this.hows !== "object"
  }

  private told(): string {
    if (!this.isWaiting) return ""
    return this.hows === "failed" ? "How and why could not be loaded. Check the connection, then choose it again." : "Loading how and why…"
  }

  private async load() {
    this.hows = undefined
    const hows = await this.desk.host.data("how").catch(() => undefined)
    this.hows = hows ? new Map(hows.map(how => [how.id, how])) : "failed"
    this.desk.redraw()
  }
}

function chosen(take: (value: string) => void): (event: Event) => void {
  return ({ target }) => {
    if (target instanceof HTMLSelectElement) take(target.value)
  }
}

function box(label: string, isOn: boolean, set: (isOn: boolean) => void): TemplateResult {
  return html`<label class="plan-box"><input type="checkbox" .checked=${live(isOn)} @change=${() => set(!isOn)} />${label}</label>`
}

/** Prepare the view. */
export function makePrint(desk: Desk): Draw {
  return ofEachCase(() => new PrintView(desk))
}
