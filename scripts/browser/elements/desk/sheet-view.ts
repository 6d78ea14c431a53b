/** elements: the view that takes a case back from paper: codes are typed, or a list is found by the code on its sheet, and seen before they are entered. */

import { listedItems } from "../../case/listed-items.ts"
import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import type { PaperSheet } from "../../contract-papers.ts"
import { countText } from "../../papers/plan-text.ts"
import { entering } from "./entering.ts"
import { ofEachCase } from "./of-each-case.ts"
import { readGateAddress, readSheetAddress, isOfRole, standsOn } from "./sheet-address.ts"
import { readCodes, type Read, type Unread } from "./sheet-codes.ts"
import { enteringOf, type Entering } from "./sheet-entries.ts"
import { readPhoto } from "./sheet-photo.ts"
import { Typed } from "./typed.ts"
import type { Desk, Draw, Scene } from "./view.ts"

const CODES = "codes"
const LONGEST = 5000
const NO_CODE = "No code of a sheet was found in this photo. Hold the phone flat above the corner with the code, in good light, and try again. Or choose the list by its name."
const NO_PICTURES = "This browser cannot read photos here. Choose the list by its name."

class SheetView {
  private readonly desk: Desk
  private readonly typed = new Typed()
  private sheets: readonly PaperSheet[] = []
  private picked = new Set<string>()
  private fault = ""
  private said = ""
  /** The id of the list that is shown, and the one that the address named last. */
  private chosen = ""
  private led = ""

  constructor(desk: Desk) {
    this.desk = desk
    void this.load()
  }

  draw(scene: Scene): TemplateResult {
    this.lead(scene)
    const read = this.read(scene)
    const entries = enteringOf(read.marks, scene)
    const count = entries.filter(({ drafts }) => drafts.length).length
    return html`<section class="desk-part sheet-back" aria-labelledby="desk-heading">
      <h2 id="desk-heading" tabindex="-1">Back from paper</h2>
      <p>Write down what the paper lists say. You see everything before it is entered, and one undo takes all of it back.</p>
      ${this.typedView()} ${this.findView()} ${this.listView(scene, read)} ${previewView(entries, read.unread)}
      <output class="desk-fault-line">${this.fault}</output>
      <p><button type="button" class="is-main" ?disabled=${count === 0} @click=${() => this.enter(entries)}>${count ? `Enter ${countText(count, "item")}` : "Nothing to enter yet"}</button></p>
    </section>`
  }

  private lead({ place: { about } }: Scene) {
    if (about !== this.led) this.chosen = about
    this.led = about
  }

  private read(scene: Scene): Read {
    const ids = new Set(listedItems(scene.library).map(({ id }) => id))
    // Only the United States write the month first.
    const read = readCodes(this.typed.of(CODES), { ids, today: scene.today, isMonthFirst: navigator.language === "en-US" })
    const known = new Set(read.marks.map(({ id }) => id))
    const more = [...this.picked].filter(id => !known.has(id)).map(id => ({ id, as: "done", day: undefined, words: "" }) as const)
    return { ...read, marks: [...read.marks, ...more] }
  }

  private typedView(): TemplateResult {
    const type = ({ target }: Event) => {
      if (!(target instanceof HTMLTextAreaElement)) return
      this.typed.type(CODES, target.value)
      if (target.value === "") this.typed.forget(CODES)
      this.fault = ""
      this.desk.redraw()
    }
    return html`<div class="desk-blank" data-kind="text">
      <label for="sheet-codes">Type codes from paper</label>
      <p id="sheet-codes-help" class="desk-blank-help">Such as <kbd>ACC 1 2 5, MON 3 n/a, DAT-04 done 12/11</kbd>. A code alone means done. Put a comma before you say something else.</p>
      <textarea id="sheet-codes" aria-describedby="sheet-codes-help" rows="3" maxlength=${LONGEST} autocapitalize="characters" autocomplete="off" spellcheck="false" .value=${live(this.typed.of(CODES))} @input=${type}></textarea>
    </div>`
  }

  private findView(): TemplateResult {
    const take = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) void this.photo(target)
    }
    const choose = ({ target }: Event) => {
      // An address would take the focus along, and who chooses by keyboard would lose their place.
      if (target instanceof HTMLSelectElement) this.choose(target.value)
    }
    return html`<div class="sheet-find">
        <label class="button facts-open" for="sheet-photo">Find the list by a photo of its code<input id="sheet-photo" class="unseen" type="file" accept="image/*" @change=${take} /></label>
        <div class="desk-blank"><label for="sheet-list">Or choose the list</label>
        <select id="sheet-list" @change=${choose}>
          <option value="">None</option>
          ${this.lists().map(sheet => html`<option value=${sheet.id} .selected=${live(sheet.id === this.chosen)}>${isOfRole(sheet) ? `Role: ${sheet.title}` : sheet.title}</option>`)}
        </select></div>
      </div>
      <output class="sheet-said">${this.said}</output>`
  }

  /** A gate has a card of its own, which is no list. */
  private lists(): readonly PaperSheet[] {
    return this.sheets.filter(({ file }) => !file.startsWith("print/gate-"))
  }

  private listView({ library, state }: Scene, { marks }: Read): TemplateResult | typeof nothing {
    const sheet = this.lists().find(({ id }) => id === this.chosen)
    if (!sheet) return nothing
    const marked = new Set(marks.map(({ id }) => id))
    const items = listedItems(library).filter(item => standsOn(sheet, item))
    return html`<fieldset class="sheet-list" data-about=${sheet.id} tabindex="-1">
      <legend>${sheet.title}: what is ticked on paper?</legend>
      <ul role="list">
        ${items.map(({ id, text }) => {
          // What is typed is taken back where it is typed.
          const isSet = state.done.has(id) || (marked.has(id) && !this.picked.has(id))
          return html`<li><label><input type="checkbox" .checked=${live(isSet || marked.has(id))} ?disabled=${isSet} @change=${() => this.pick(id)} /> <span><b>${id}</b> ${text}</span></label></li>`
        })}
      </ul>
    </fieldset>`
  }

  private choose(id: string) {
    this.chosen = id
    this.desk.redraw()
  }

  private pick(id: string) {
    if (!this.picked.delete(id)) this.picked.add(id)
    this.desk.redraw()
  }

  private async photo(input: HTMLInputElement) {
    const [file] = input.files ?? []
    if (!file) return
    this.tell("Looking for the code…")
    const text = await readPhoto(this.desk.host, file).catch(() => undefined)
    // The same photo can then be chosen again.
    input.value = ""
    if (text === undefined) return this.tell(NO_PICTURES)
    const gate = readGateAddress(text, this.sheets)
    // Who answered it and why is asked there.
    if (gate) return this.desk.go(`#plan/gate-${gate.id}`)
    const found = readSheetAddress(text, this.sheets)
    if (!found) return this.tell(NO_CODE)
    this.tell(`This is the list “${found.sheet.title}”, printed from version ${found.version}.`)
    this.choose(found.sheet.id)
    this.desk.go(`#sheet/${found.sheet.id}`)
  }

  private tell(text: string) {
    this.said = text
    this.desk.redraw()
  }

  private enter(entries: readonly Entering[]) {
    const fresh = entries.filter(({ drafts }) => drafts.length)
    const { length } = fresh
    this.fault = entering(this.desk, `${countText(length, "item")} ${length === 1 ? "is" : "are"} entered from paper.`, () => fresh.flatMap(({ drafts }) => drafts))
    if (this.fault !== "") return this.desk.redraw()
    this.typed.clear()
    this.picked = new Set()
    this.desk.redraw("#sheet-codes")
  }

  /** Without the sheets, codes can be typed all the same. */
  private async load() {
    const papers = await this.desk.host.data("papers").catch(() => undefined)
    this.sheets = papers?.sheets ?? []
    this.desk.redraw()
  }
}

function previewView(entries: readonly Entering[], unread: readonly Unread[]): TemplateResult | typeof nothing {
  if (!entries.length && !unread.length) return nothing
  return html`<section class="sheet-preview" aria-labelledby="sheet-preview">
    <h3 id="sheet-preview">What will be entered</h3>
    <ul role="list">
      ${unread.map(({ typed, near }) => html`<li class="sheet-unread"><b>${typed}</b> This could not be read.${near === "" ? "" : ` Do you mean ${near}?`}</li>`)}
      ${entries.map(({ id, text, said, warning }) => html`<li><b>${id}</b> ${text}: <strong>${said}</strong>. ${warning === "" ? nothing : html`<span class="muted">${warning}</span>`}</li>`)}
    </ul>
  </section>`
}

/** Prepare the view. What is typed belongs to one case, so each case has a view of its own. */
export function makeSheet(desk: Desk): Draw {
  return ofEachCase(() => new SheetView(desk))
}
