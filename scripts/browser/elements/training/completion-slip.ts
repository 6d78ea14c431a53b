/** elements: fills <completion-slip> from what this browser keeps, takes the learner's own word, and prints it, filled or blank. */

import { html, nothing, render, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import { asLine, LONGEST_LINE, readLine } from "../../case/values.ts"
import type { LearningLibrary } from "../../contract-learning.ts"
import { KEPT, ONCE } from "../../learning/kept.ts"
import { itemsById, knownText } from "../../learning/known.ts"
import { dayOf, isDone, isEarned, progressOf, versionOf, type Standing } from "../../learning/progress.ts"
import { say } from "../make.ts"
import { howText } from "./learnt-text.ts"
import { NOT_KEPT, type Learner } from "./noted.ts"
import { longDay, today } from "./today.ts"

export class CompletionSlip {
  private readonly learner: Learner
  private readonly element: HTMLElement
  private readonly library: LearningLibrary
  private said = ""

  constructor(learner: Learner, element: HTMLElement, library: LearningLibrary) {
    this.learner = learner
    this.element = element
    this.library = library
  }

  draw() {
    const form = this.element.querySelector<HTMLElement>(".slip-form")
    if (!form) return
    form.hidden = false
    const standings = progressOf(this.library, this.learner.notebook)
    render(this.formView(standings), form)
    this.fill(standings, false)
  }

  private get name(): string {
    return readLine(this.learner.notebook.last(KEPT.named, ONCE)) ?? ""
  }

  private formView(standings: readonly Standing[]): TemplateResult {
    return html`<p><label for="slip-name">Your name</label>
        <input id="slip-name" type="text" autocomplete="name" maxlength=${LONGEST_LINE} .value=${live(this.name)} @change=${(event: Event) => void this.call(event)} /></p>
      <fieldset class="boxes-lessons"><legend>What did you do?</legend>${standings.map(standing => this.lineView(standing))}</fieldset>
      <p class="quiz-tools"><button type="button" class="is-main" @click=${() => this.print(standings, false)}>Print my slip</button>
        <button type="button" @click=${() => this.print(standings, true)}>Print it blank</button></p>
      <output class="slip-said">${this.said}</output>`
  }

  private lineView(standing: Standing): TemplateResult {
    const { unit, earned } = standing
    const how = earned.length ? html`<span class="muted">${howText(standing)}</span>` : nothing
    return html`<label><input type="checkbox" autocomplete="off" ?disabled=${isEarned(standing)} .checked=${live(isDone(standing))}
      @change=${({ target }: Event) => this.declare(unit.id, target instanceof HTMLInputElement && target.checked)} />
      <span>${unit.title} <span class="code">${unit.id}</span> ${how}</span></label>`
  }

  private declare(id: string, isSaid: boolean) {
    const items = itemsById(this.library.items)
    const known = this.library.questions.filter(({ lesson }) => lesson === id).map(question => knownText(question, items))
    void this.note(KEPT.declared, id, isSaid ? { day: today(), version: this.learner.host.version, known } : "")
  }

  private async call({ target }: Event) {
    if (!(target instanceof HTMLInputElement)) return
    const name = asLine(target.value)
    const guard = await this.learner.host.part("guard").catch(() => undefined)
    const refusal = guard?.refusalOf(name) ?? ""
    if (refusal === "") return this.note(KEPT.named, ONCE, name)
    this.said = refusal
    this.draw()
  }

  private async note(kind: string, target: string, value: unknown) {
    const isKept = this.learner.notebook.enter(kind, target, value)
    this.said = ""
    this.draw()
    this.said = (await isKept) ? "Kept on this device." : NOT_KEPT
    this.draw()
  }

  private print(standings: readonly Standing[], isBlank: boolean) {
    this.fill(standings, isBlank)
    globalThis.print()
    this.fill(standings, false)
  }

  /** Fill the sheet. Lines of what is not done are left out, unless it is to be filled by hand. */
  private fill(standings: readonly Standing[], isBlank: boolean) {
    const done = new Map(isBlank ? [] : standings.filter(isDone).map(standing => [standing.unit.id, standing]))
    this.write(".slip-name", isBlank ? "" : this.name)
    this.write(".slip-date", done.size ? longDay(today()) : "")
    for (const row of this.element.querySelectorAll<HTMLElement>("tr[data-unit]")) {
      const standing = done.get(row.dataset["unit"] ?? "")
      row.hidden = done.size > 0 && !standing
      fillRow(row, cellsOf(standing))
    }
  }

  private write(selector: string, text: string) {
    say(this.element.querySelector(selector), text)
  }
}

function fillRow(row: HTMLElement, texts: readonly string[]) {
  const [, ...cells] = row.querySelectorAll("td")
  for (const [place, cell] of cells.entries()) say(cell, texts[place] ?? "")
}

/** Say in three cells when, with which content and how something was earned. */
function cellsOf(standing: Standing | undefined): readonly string[] {
  if (!standing) return ["", "", ""]
  const day = dayOf(standing)
  return [day === "" ? "" : longDay(day), versionOf(standing), howText(standing)]
}
