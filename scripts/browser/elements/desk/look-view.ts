/** elements: the look 7, 30 or 90 days after the last day. Nothing in it is ticked before, whatever the case says. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import { RECHECK_ANSWERS, type Recheck, type RecheckLine } from "../../case/after-end.ts"
import { rechecking } from "../../case/kinds/case-rechecked.ts"
import type { ClientLibrary } from "../../contract-client.ts"
import { looksIn, lookOutcome, nextRound, ROUNDS, type Look, type Round } from "../../papers/closing/looks.ts"
import { countText, dateText, dayAndDistanceText } from "../../papers/plan-text.ts"
import { isoText, readDay } from "../../plan/days.ts"
import { blankView } from "./blank-view.ts"
import { entering } from "./entering.ts"
import { ofEachCase } from "./of-each-case.ts"
import { Typed } from "./typed.ts"
import type { Desk, Draw, Scene } from "./view.ts"

const ANSWERS = [["yes", "It holds"], ["no", "It does not"]] as const

class LookView {
  private readonly desk: Desk
  private readonly typed: Readonly<Record<Round, Typed>> = { 7: new Typed(), 30: new Typed(), 90: new Typed() }
  private library: ClientLibrary | "failed" | undefined
  private fault = ""

  constructor(desk: Desk) {
    this.desk = desk
    void this.load()
  }

  draw(scene: Scene): TemplateResult {
    const round = ROUNDS.find(one => String(one) === scene.place.about) ?? nextRound(scene.state) ?? ROUNDS[0]
    return html`<section class="look" aria-labelledby="desk-heading">
      <h2 id="desk-heading" tabindex="-1">Look again after ${round} days</h2>
      <p>${dayAndDistanceText(scene.plan.anchors.E.day + round, scene.today)}. Best done by somebody who did none of the work. Look at the thing itself, and not at the list: every line starts blank.</p>
      <p class="look-rounds">${ROUNDS.map(one => (one === round ? html`<b aria-current="page">${one} days</b> ` : html`<a href=${`#look/${one}`}>${one} days</a> `))}</p>
      ${foundView(scene, round)} ${this.body(scene, round)}
      <p><a href="#close">Close the case</a></p>
    </section>`
  }

  private body(scene: Scene, round: Round): TemplateResult {
    const { library, fault } = this
    if (library === undefined) return html`<p class="muted">Loading…</p>`
    if (library === "failed") return html`<p>The list could not be loaded. Check the connection, then try again.</p><p><button type="button" @click=${() => void this.load()}>Try again</button></p>`
    const looks = looksIn(round, scene.rows, library)
    if (!looks.length) return html`<p>This plan has nothing to look at again after ${round} days.</p>`
    const typed = this.typed[round]
    const submit = (event: Event) => {
      event.preventDefault()
      this.keep(scene, round, looks)
    }
    return html`<form novalidate aria-labelledby="desk-heading" @submit=${submit}>
      <ol class="look-lines" role="list">${looks.map(look => lookView(look, typed, () => this.desk.redraw()))}</ol>
      <div class="desk-blanks">${blankView({ name: "words", label: "Anything else that you saw", kind: "text" }, { id: "look", typed })}</div>
      <p class="desk-fault-line" role="alert">${fault}</p>
      <div class="desk-buttons"><button type="submit" class="is-main">Keep this look</button></div>
    </form>`
  }

  private keep(scene: Scene, round: Round, looks: readonly Look[]) {
    const typed = this.typed[round]
    const lines = looks.map(({ row }) => lineOf(row.id, typed))
    if (lines.every(({ answer }) => answer === "open")) this.fault = "Nothing is answered yet."
    else {
      const look = { day: isoText(scene.today), lines, words: typed.of("words") }
      this.fault = entering(this.desk, `The look after ${round} days is kept.`, () => [rechecking(round, look), ...lookOutcome(round, lines, scene)])
      if (this.fault === "") typed.clear()
    }
    this.desk.redraw(this.fault === "" ? "#desk-heading" : "")
  }

  private async load() {
    this.library = undefined
    this.desk.redraw()
    this.library = await this.desk.host.data("client").catch(() => "failed" as const)
    this.desk.redraw()
  }
}

function lookView({ row, holdsIf }: Look, typed: Typed, changed: () => void): TemplateResult {
  const choose = (answer: string) => {
    typed.type(row.id, answer)
    changed()
  }
  return html`<li data-about=${row.id}>
    <fieldset>
      <legend>${row.text} <span class="code">${row.id}</span></legend>
      <p class="muted">It holds if ${holdsIf}.</p>
      ${ANSWERS.map(
        ([answer, words]) => html`<label class="plan-box"><input type="radio" name=${`look-${row.id}`} .checked=${live(typed.of(row.id) === answer)} @change=${() => choose(answer)} />${words}</label>`,
      )}
      ${typed.of(row.id) === "no" ? html`<div class="desk-blanks">${blankView({ name: `${row.id}-words`, label: "What did you see?", kind: "line" }, { id: "look", typed })}</div>` : nothing}
    </fieldset>
  </li>`
}

function lineOf(item: string, typed: Typed): RecheckLine {
  const answer = RECHECK_ANSWERS.find(one => one === typed.of(item)) ?? "open"
  return { item, answer, words: typed.of(`${item}-words`) }
}

/** What an earlier look found stands above the blank boxes, and fills none of them. */
function foundView({ state, rows }: Scene, round: Round): TemplateResult | typeof nothing {
  const found = state.rechecks.get(String(round))
  if (!found) return nothing
  const off = found.lines.filter(({ answer }) => answer === "no")
  return html`<div class="client-answered">
    <p>${foundText(found)}</p>
    ${off.length ? html`<ul>${off.map(({ item, words }) => html`<li class="log-text">${rows.find(({ id }) => id === item)?.text ?? item}${words === "" ? nothing : html`: “${words}”`}</li>`)}</ul>` : nothing}
  </div>`
}

function foundText({ day, lines, by }: Recheck): string {
  const count = (wanted: string) => lines.filter(({ answer }) => answer === wanted).length
  const at = readDay(day)
  const who = [at === undefined ? "" : `Looked on ${dateText(at)}`, by.person].filter(text => text !== "").join(", ")
  const off = count("no")
  return `${who}: ${countText(count("yes"), "line")} held, ${off} did not, ${count("open")} stayed open.${off ? " What did not hold is an item of this case now." : ""}`
}

/** Prepare the view. What is typed belongs to one case, so each case has a view of its own. */
export function makeLook(desk: Desk): Draw {
  return ofEachCase(() => new LookView(desk))
}
