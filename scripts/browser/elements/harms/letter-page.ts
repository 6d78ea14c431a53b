/** elements: the page that checks a letter: the text, the case and the letter that it belongs to, and what could harm in it. */

import { html, render, type TemplateResult } from "lit-html"

import type { HarmsLibrary } from "../../contract-harms.ts"
import type { PlanLibrary } from "../../contract.ts"
import { readAnswers, type Known } from "../../plan/answers.ts"
import type { Host } from "../host.ts"
import { say } from "../make.ts"
import { WatchedField } from "./watched-field.ts"

/** A letter of several pages; more is a file. */
const LONGEST = 50_000
const NONE = "Nothing found. That is no promise: this page knows phrases, and no meaning."
const REASON = "reason"

export class LetterPage {
  private readonly host: Host
  private readonly screen: HTMLElement
  private readonly plan: PlanLibrary
  private readonly watched: WatchedField

  constructor(host: Host, screen: HTMLElement, { plan, harms }: { plan: PlanLibrary; harms: HarmsLibrary }) {
    this.host = host
    this.screen = screen
    this.plan = plan
    render(this.view(), screen)
    const [field, room] = [screen.querySelector("textarea"), screen.querySelector<HTMLElement>(".harms-room")]
    if (!field || !room) throw new Error("the letter has no room")
    this.watched = new WatchedField(harms, host.root, { field, room, belonging: this.belonging, none: NONE })
  }

  private view(): TemplateResult {
    const change = () => this.watched.belongs(this.belonging)
    return html`<form class="check-form" @submit=${(event: Event) => event.preventDefault()} @change=${change}>
        <label class="check-field">Why does it end?<select name="reason" autocomplete="off">${this.reasons()}</select></label>
        <label class="check-field">Which letter is it?<select name="template" autocomplete="off">${this.templates()}</select></label>
        <label class="check-field">Your text<textarea name="text" rows="12" maxlength=${LONGEST} autocomplete="off"></textarea></label>
        <p class="check-copy"><button type="button" @click=${() => void this.copy()}>Copy the text</button> <output></output></p>
      </form>
      <div class="harms-room"></div>`
  }

  private reasons(): TemplateResult[] {
    const facet = this.plan.facets.find(({ id }) => id === REASON)
    const [given = ""] = this.host.openCase.state.answers.get(REASON) ?? []
    return [option("", "Not known, or not said", given), ...(facet?.answers ?? []).map(({ id, label }) => option(id, label, given))]
  }

  private templates(): TemplateResult[] {
    return [option("", "Another text", ""), ...this.plan.templates.map(({ name, title }) => option(name, title, ""))]
  }

  private get belonging() {
    return { known: this.known, template: this.chosen("template") }
  }

  /** What the open case says, with the reason that is chosen here. */
  private get known(): Known {
    const reason = this.chosen(REASON)
    const answers = Object.fromEntries(this.host.openCase.state.answers)
    return readAnswers(this.plan.facets, { ...answers, [REASON]: reason === "" ? [] : [reason] }, undefined).known
  }

  private chosen(name: string): string {
    return this.screen.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? ""
  }

  private async copy() {
    const said = this.screen.querySelector<HTMLElement>(".check-copy output")
    try {
      await navigator.clipboard.writeText(this.screen.querySelector("textarea")?.value ?? "")
      say(said, "Copied.")
    } catch {
      say(said, "The browser did not let it be copied.")
    }
  }
}

function option(id: string, label: string, given: string): TemplateResult {
  return html`<option value=${id} ?selected=${id === given && id !== ""}>${label}</option>`
}
