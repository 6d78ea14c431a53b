/** elements: the page that checks a letter: the text, the case and the letter that it belongs to, and what could harm in it. */

import { html, render, type TemplateResult } from "lit-html"

import type { HarmsLibrary } from "../../contract-harms.ts"
import type { PlanCore } from "../../contract-plan.ts"
import { watched, type Watched } from "../../guard/harms.ts"
import { readAnswers, type Known } from "../../plan/answers.ts"
import { countsIn } from "../../plan/harms.ts"
import type { Host } from "../host.ts"
import { hrefOf } from "../href.ts"
import { say } from "../make.ts"
import { Notes } from "./notes.ts"

/** A letter of several pages; more is a file. */
const LONGEST = 50_000
/** While somebody types on, nothing is said. */
const PAUSE = 400
const NONE = "Nothing found. That is no promise: this page knows phrases, not what they mean."
const REASON = "reason"

export class LetterPage {
  private readonly host: Host
  private readonly screen: HTMLElement
  private readonly plan: PlanCore
  private readonly harms: readonly Watched[]
  private readonly notes: Notes
  private waiting = 0

  constructor(host: Host, screen: HTMLElement, { plan, harms }: { plan: PlanCore; harms: HarmsLibrary }) {
    this.host = host
    this.screen = screen
    this.plan = plan
    this.harms = watched(harms.harms, harms.families)
    this.notes = new Notes({ field: () => this.field, addressOf: url => hrefOf(host.root, url), none: NONE, redraw: () => this.show() })
    render(this.view(), screen)
    this.show()
  }

  private get field(): HTMLTextAreaElement | null {
    return this.screen.querySelector("textarea")
  }

  private view(): TemplateResult {
    return html`<form class="check-form" @submit=${(event: Event) => event.preventDefault()} @change=${() => this.show()}>
        <label class="check-field">Why does it end?<select name="reason" autocomplete="off">${this.reasons()}</select></label>
        <label class="check-field">Which letter is it?<select name="template" autocomplete="off">${this.templates()}</select></label>
        <label class="check-field">Your text<textarea name="text" rows="12" maxlength=${LONGEST} autocomplete="off" @input=${() => this.wait()}></textarea></label>
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

  private wait() {
    clearTimeout(this.waiting)
    this.waiting = window.setTimeout(() => this.show(), PAUSE)
  }

  private show() {
    const room = this.screen.querySelector<HTMLElement>(".harms-room")
    if (!room) return
    clearTimeout(this.waiting)
    const { known } = this
    const template = this.chosen("template")
    const watching = this.harms.filter(({ harm }) => countsIn(harm, known, template))
    render(this.notes.view(this.field?.value ?? "", watching), room)
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
      await navigator.clipboard.writeText(this.field?.value ?? "")
      say(said, "Copied.")
    } catch {
      say(said, "The browser did not let it be copied.")
    }
  }
}

function option(id: string, label: string, given: string): TemplateResult {
  return html`<option value=${id} ?selected=${id === given && id !== ""}>${label}</option>`
}
